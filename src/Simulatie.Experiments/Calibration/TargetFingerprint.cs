using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Study;

namespace Simulatie.Experiments.Calibration;

/// <summary>A hash of what a calibration aims at: the study's shares and their errors, the bounds of capacity, the priors, and how relationships are met.</summary>
/// <remarks>The engine can stay as it is while any of these moves: then an ensemble answers another question.</remarks>
public static class TargetFingerprint
{
    public static string Now { get; } = Make();

    private static string Make()
    {
        var text = new StringBuilder();
        void Add(params IEnumerable<object> values) => text.AppendJoin(' ', values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture))).Append('\n');
        foreach (var reading in Enum.GetValues<BlijverReading>())
            foreach (var (share, error) in StudyTarget.Of(reading).Shares.Zip(StudyTarget.Of(reading).Errors))
                Add(share, error);
        foreach (var bound in CapacityBounds.All)
            Add(bound.Id, bound.LowEnd, bound.HighEnd, bound.Slack);
        foreach (var parameter in Priors.Declared.Parameters)
            Add(parameter.Key, parameter.Low, parameter.High);
        var met = EngineFingerprint.SmallTown.Observed;
        foreach (var weight in Enum.GetValues<ObservationWeight>())
        {
            Add(weight, met.Stable(weight).ToString("G9", CultureInfo.InvariantCulture));
            for (var cell = 0; cell < 648; cell++)
                if (met.Share(weight, cell) > 0)
                    Add(cell, met.Share(weight, cell).ToString("G9", CultureInfo.InvariantCulture));
        }
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..16];
    }
}
