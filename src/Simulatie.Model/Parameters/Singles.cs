namespace Simulatie.Model.Parameters;

/// <summary>The uncertain numbers in the single precision in which months are worked out; converted once, not in every row.</summary>
internal sealed class Singles(Uncertainties numbers)
{
    public float HoursTolerance { get; } = (float)numbers.HoursTolerance;

    public float TooEarlyHarm { get; } = (float)numbers.TooEarlyHarm;

    public float ProgressPerHour { get; } = (float)numbers.ProgressPerHour;

    public float TrustRate { get; } = (float)numbers.TrustRate;

    public float RupturePerMonth { get; } = (float)numbers.RupturePerMonth;

    public float CompletionPerMonth { get; } = (float)numbers.CompletionPerMonth;

    public float PerceptionError { get; } = (float)numbers.PerceptionError;

    public float GuidingIntention { get; } = (float)numbers.GuidingIntention;

    public float SatisfactionRate { get; } = (float)numbers.SatisfactionRate;

    public float BureaucracyAnnoys { get; } = (float)numbers.BureaucracyAnnoys;

    public float ScarcityAnnoys { get; } = (float)numbers.ScarcityAnnoys;

    public float TooEarlyAnnoys { get; } = (float)numbers.TooEarlyAnnoys;

    public float WorkerAmbition { get; } = (float)numbers.WorkerAmbition;

    public float TrustBase { get; } = (float)numbers.TrustBase;

    public float TrustNear { get; } = (float)numbers.TrustNear;

    public float TrustPersonal { get; } = (float)numbers.TrustPersonal;

    public float TrustResults { get; } = (float)numbers.TrustResults;

    public float TrustContinuity { get; } = (float)numbers.TrustContinuity;

    public float DistrustRoleControl { get; } = (float)numbers.DistrustRoleControl;

    public float DistrustControl { get; } = (float)numbers.DistrustControl;

    public float DistrustBureaucracy { get; } = (float)numbers.DistrustBureaucracy;

    public float DistrustStandard { get; } = (float)numbers.DistrustStandard;

    public float DistrustResultPressure { get; } = (float)numbers.DistrustResultPressure;

    public float DistrustPressure { get; } = (float)numbers.DistrustPressure;

    public float DistrustTooEarly { get; } = (float)numbers.DistrustTooEarly;

    public float GenerationSlow { get; } = (float)numbers.GenerationSlow;

    public float HurtSlow { get; } = (float)numbers.HurtSlow;

    public float ExpertFaster { get; } = (float)numbers.ExpertFaster;

    public float HomeVisitFaster { get; } = (float)numbers.HomeVisitFaster;

    public float KnowledgeFaster { get; } = (float)numbers.KnowledgeFaster;

    public float ResultsRate { get; } = (float)numbers.ResultsRate;

    public float OpennessGain { get; } = (float)numbers.OpennessGain;

    public float OpennessLoss { get; } = (float)numbers.OpennessLoss;

    public float SelfImageGain { get; } = (float)numbers.SelfImageGain;

    public float SelfImageLoss { get; } = (float)numbers.SelfImageLoss;

    public float ControlHarm { get; } = (float)numbers.ControlHarm;

    public float DependencePull { get; } = (float)numbers.DependencePull;

    public float DependenceDepth { get; } = (float)numbers.DependenceDepth;

    public float WorkShare { get; } = (float)numbers.WorkShare;

    public float NetworkGain { get; } = (float)numbers.NetworkGain;

    public float MediationGain { get; } = (float)numbers.MediationGain;

    public float GroupWorkGain { get; } = (float)numbers.GroupWorkGain;

    public float SecondWeight { get; } = (float)numbers.SecondWeight;

    public float TiedRupturePerMonth { get; } = (float)numbers.TiedRupturePerMonth;

    public float RuptureTrust { get; } = (float)numbers.RuptureTrust;

    public float RuptureTrustMiddle { get; } = (float)numbers.RuptureTrustMiddle;

    public float RuptureSatisfaction { get; } = (float)numbers.RuptureSatisfaction;

    public float RuptureTooEarly { get; } = (float)numbers.RuptureTooEarly;

    public float RuptureCrisis { get; } = (float)numbers.RuptureCrisis;

    public float RuptureNewWorker { get; } = (float)numbers.RuptureNewWorker;

    public float RuptureHurts { get; } = (float)numbers.RuptureHurts;

    public float RuptureCloses { get; } = (float)numbers.RuptureCloses;

    public float ShortHelpPerMonth { get; } = (float)numbers.ShortHelpPerMonth;

    public float Hastening { get; } = (float)numbers.Hastening;

    public float CrisesPerMonth { get; } = (float)numbers.CrisesPerMonth;

    public float SuspicionPerMonth { get; } = (float)numbers.SuspicionPerMonth;

    public float SeekPerMonth { get; } = (float)numbers.SeekPerMonth;

    public float CrisisSeek { get; } = (float)numbers.CrisisSeek;

    public float HurtSeek { get; } = (float)numbers.HurtSeek;

    public float SecondSeek { get; } = (float)numbers.SecondSeek;

    public float GiveUpPerMonth { get; } = (float)numbers.GiveUpPerMonth;

    public float GiveUpAfterCrisis { get; } = (float)numbers.GiveUpAfterCrisis;

    public float OutreachHoursPerContact { get; } = (float)numbers.OutreachHoursPerContact;

    public float OutreachAccepted { get; } = (float)numbers.OutreachAccepted;

    public float FirstTrust { get; } = (float)numbers.FirstTrust;

    public float FirstTrustOpenness { get; } = (float)numbers.FirstTrustOpenness;

    public float FirstTrustHurt { get; } = (float)numbers.FirstTrustHurt;

    public float TurnoverPressure { get; } = (float)numbers.TurnoverPressure;

    public float ExperienceAtStart { get; } = (float)numbers.ExperienceAtStart;

    public float CallusRate { get; } = (float)numbers.CallusRate;

    public float HomeVisitHours { get; } = (float)numbers.HomeVisitHours;

    public float GroupWorkHours { get; } = (float)numbers.GroupWorkHours;

    public float GroupWorkUptake { get; } = (float)numbers.GroupWorkUptake;

    public float SpecialisedAdministration { get; } = (float)numbers.SpecialisedAdministration;

    public float SpecialisedOrientation { get; } = (float)numbers.SpecialisedOrientation;

    public float SpecialisedExperience { get; } = (float)numbers.SpecialisedExperience;

    public float SpecialisedStartsGuiding { get; } = (float)numbers.SpecialisedStartsGuiding;

    public float SpecialisedConstraint { get; } = (float)numbers.SpecialisedConstraint;

    public float RelapseEarly { get; } = (float)numbers.RelapseEarly;

    public float RelapseMiddle { get; } = (float)numbers.RelapseMiddle;

    public float RelapseLate { get; } = (float)numbers.RelapseLate;

    public float RelapseLater { get; } = (float)numbers.RelapseLater;

    public float RelapseForced { get; } = (float)numbers.RelapseForced;

    public float RelapseLetGo { get; } = (float)numbers.RelapseLetGo;

    public float RelapseLoss { get; } = (float)numbers.RelapseLoss;

    public float AftercareRelapse { get; } = (float)numbers.AftercareRelapse;

    public float OutsideRecovery { get; } = (float)numbers.OutsideRecovery;

    public float OutsideDecay { get; } = (float)numbers.OutsideDecay;
}
