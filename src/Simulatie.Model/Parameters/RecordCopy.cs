using System.Reflection;

namespace Simulatie.Model.Parameters;

/// <summary>The <c>with</c> expression for a property that is only known at run time.</summary>
internal static class RecordCopy
{
    /// <summary>A copy of <paramref name="record"/> in which the property at the end of <paramref name="path"/> has another value.</summary>
    /// <remarks>The property's own <c>init</c> accessor runs, so its range check holds here as well.</remarks>
    public static object With(object record, ReadOnlySpan<PropertyInfo> path, object? value)
    {
        var changed = path.Length == 1 ? value : With(path[0].GetValue(record)!, path[1..], value);
        // Every record has this copying method; C# calls it behind `with`.
        var copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        path[0].SetMethod!.Invoke(copy, BindingFlags.DoNotWrapExceptions, null, [changed], null);
        return copy;
    }
}
