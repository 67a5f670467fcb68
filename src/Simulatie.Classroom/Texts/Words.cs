using System.Globalization;
using Simulatie.Model.Observation;
using Simulatie.Reporting;
using Simulatie.Study;

namespace Simulatie.Classroom.Texts;

/// <summary>Every fixed text of the page in one language. A text that one language lacks does not compile.</summary>
public sealed partial class Words
{
    private Words()
    {
    }

    public required Language Language { get; init; }

    /// <summary>The language's tag for the page, such as <c>nl</c>.</summary>
    public required string Tag { get; init; }

    /// <summary>The other language, as its speakers call it.</summary>
    public required string OtherLanguage { get; init; }

    public required string Title { get; init; }
    public required string Caution { get; init; }
    public required string SkipToTown { get; init; }

    // Playing.
    public required string Controls { get; init; }
    public required string Play { get; init; }
    public required string Pause { get; init; }
    public required string StepBack { get; init; }
    public required string StepOn { get; init; }
    public required string MonthSlider { get; init; }
    public required string Speed { get; init; }
    public required Func<int, string> MonthsPerSecond { get; init; }
    public required Func<int, string> Month { get; init; }
    public required Func<int, string> PracticeMonth { get; init; }
    public required string NewLuck { get; init; }
    public required Func<uint, string> Seed { get; init; }

    // The page itself.
    public required string Present { get; init; }
    public required string LeavePresent { get; init; }
    public required string Lesson { get; init; }
    public required string NoLesson { get; init; }
    public required string Scenario { get; init; }

    // Worlds.
    public required string FirstWorld { get; init; }
    public required string SecondWorld { get; init; }
    public required string OnlyWorld { get; init; }
    public required Func<string, string, int, string> Cell { get; init; }
    public required Func<int, string> Relationships { get; init; }
    public required string ClientRoles { get; init; }
    public required string WorkerRoles { get; init; }
    public required string MapHow { get; init; }
    public required string TrustLow { get; init; }
    public required string TrustMiddle { get; init; }
    public required string TrustHigh { get; init; }
    public required Func<string, string> Source { get; init; }

    // Charts.
    public required string LargeChart { get; init; }
    public required string WorkerRolesInTime { get; init; }
    public required string Waiting { get; init; }
    public required string WaitingByService { get; init; }
    public required string Service { get; init; }
    public required string WaitingShort { get; init; }
    public required string HelpedOfPlaces { get; init; }
    public required string MonthAxis { get; init; }
    public required string PolicyStarts { get; init; }
    public required string Change { get; init; }
    public required string YourGuess { get; init; }

    // Levers.
    public required string Levers { get; init; }
    public required Func<int, string> LeversFrom { get; init; }
    public required string LeversAtEnd { get; init; }
    public required string AsPractice { get; init; }
    public required string BudgetNeutral { get; init; }
    public required string BudgetNeutralHow { get; init; }
    public required string TakePolicy { get; init; }
    public required string ChooseOne { get; init; }
    public required string Moved { get; init; }
    public required string NothingMoved { get; init; }
    public required Func<int, string, string, string> MovedLever { get; init; }
    public required string TakeBack { get; init; }
    public required string TakeAllBack { get; init; }
    public required string MoreLevers { get; init; }
    public required string Yes { get; init; }
    public required string No { get; init; }

    // Lessons.
    public required string Question { get; init; }
    public required string WatchFor { get; init; }
    public required string Discussion { get; init; }
    public required Func<string, string> DrawGuess { get; init; }
    public required Func<int, string> GuessAt { get; init; }
    public required string NoGuess { get; init; }
    public required string Reveal { get; init; }
    public required string EndLesson { get; init; }
    public required string Sheet { get; init; }
    public required string Print { get; init; }
    public required string WhatChanges { get; init; }
    public required string DrawHere { get; init; }
    public required string CodeOfLesson { get; init; }
    public required string BackToClass { get; init; }
    public required string NoSuchLesson { get; init; }
    public required Func<string, string, string, string> GuessAgainst { get; init; }
    public required string Refused { get; init; }

    // Sharing.
    public required string Share { get; init; }
    public required string Code { get; init; }
    public required string CodeHow { get; init; }
    public required string LoadCode { get; init; }
    public required string Load { get; init; }
    public required string SaveFigure { get; init; }
    public required string SaveData { get; init; }
    public required string SaveRoles { get; init; }
    public required Func<string, string> NotPossible { get; init; }

    // Stories.
    public required string Story { get; init; }
    public required string StoryHow { get; init; }
    public required Func<string, string, int, string> InCell { get; init; }
    public required string Nobody { get; init; }
    public required Func<int, string> Family { get; init; }
    public required Func<int, string, string> Worker { get; init; }
    public required string Specialised { get; init; }
    public required string Follow { get; init; }
    public required string Unfollow { get; init; }
    public required string Searching { get; init; }
    public required string NothingYet { get; init; }
    public required string WorkerNow { get; init; }
    public required string WorkerGone { get; init; }
    public required Func<string, string, string> WorkerTakesRole { get; init; }
    public required Func<string, string> WorkerMeets { get; init; }
    public required Func<string, string> WorkerLoses { get; init; }
    public required string NewWorker { get; init; }
    public required Func<string, string> TrustIs { get; init; }

    public static Words In(Language language) => language switch
    {
        Language.Dutch => Dutch,
        Language.English => English,
    };

    /// <summary>The month on the screen; before month 0 it is practice.</summary>
    public string WhichMonth(int month) => month < 0 ? PracticeMonth(-month) : Month(month);

    /// <summary>A value of an outcome with its unit.</summary>
    public string Value(OutcomeDefinition outcome, double value) =>
        double.IsNaN(value) ? "–"
        : outcome.Unit == "share" ? WrittenNumbers.Percent(value, 1, Language)
        : WrittenNumbers.Decimal(value, outcome.Unit is "0-1" or "per year" or "hours per month" ? 2 : 1, Language);

    /// <summary>A round value of an outcome, at an axis.</summary>
    public string Tick(OutcomeDefinition outcome, double value) =>
        outcome.Unit == "share" && Math.Abs(value * 100 - Math.Round(value * 100)) < 1e-9 ? WrittenNumbers.Percent(value, 0, Language) : Value(outcome, value);

    public string Number(double value, int decimals) => WrittenNumbers.Decimal(value, decimals, Language);

    /// <summary>A coordinate in a drawing: with a point, whatever the language.</summary>
    public static string At(double coordinate) => coordinate.ToString("0.#", CultureInfo.InvariantCulture);
}
