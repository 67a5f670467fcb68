namespace Simulatie.Model.Transitions;

/// <summary>One relationship at one moment, as far as the transition rules look at it.</summary>
/// <remarks>The defaults are a quiet middle: half-way where a state runs from 0 to 1, and no crisis, suspicion, pressure or constraint.</remarks>
public sealed record RelationshipState
{
    /// <summary>Trust of the client in the worker, 0 to 1.</summary>
    public double Trust { get; init; } = 0.5;

    /// <summary>The client's openness to formal help, 0 to 1.</summary>
    public double Openness { get; init; } = 0.5;

    /// <summary>0 to 1.</summary>
    public double SelfImage { get; init; } = 0.5;

    /// <summary>Recent visible results, 0 to 1.</summary>
    public double RecentResults { get; init; } = 0.5;

    /// <summary>The client's satisfaction, −1 to 1.</summary>
    public double ClientSatisfaction { get; init; }

    /// <summary>The worker's satisfaction, −1 to 1.</summary>
    public double WorkerSatisfaction { get; init; }

    /// <summary>Months since a role last changed.</summary>
    public double MonthsInConfiguration { get; init; } = 12;

    public bool Crisis { get; init; }

    /// <summary>A suspicion of fraud lasts.</summary>
    public bool Suspicion { get; init; }

    /// <summary>Hours asked of the worker beyond those available, as a share of those available, 0 to 1.</summary>
    public double Pressure { get; init; }

    /// <summary>Bureaucracy of the service, 0 to 1; this and the next three as the worker feels them.</summary>
    public double Bureaucracy { get; init; }

    /// <summary>Standardised supply, 0 to 1.</summary>
    public double Standardisation { get; init; }

    /// <summary>Control mandate, 0 to 1.</summary>
    public double Control { get; init; }

    /// <summary>0 to 1.</summary>
    public double ResultPressure { get; init; }

    public double ExperienceYears { get; init; } = 5;

    /// <summary>The worker's process orientation, 0 to 1.</summary>
    public double Orientation { get; init; } = 0.5;

    /// <summary>Callus on the soul, 0 to 1.</summary>
    public double Callus { get; init; }

    /// <summary>True while the worker, being patient, does not yet follow a pull to a process role.</summary>
    public bool WorkerWaits { get; init; }
}
