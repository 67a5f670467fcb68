/// <summary>How many relationships of model R go side by side; the record is the same.</summary>
internal enum ModelRForm
{
    /// <summary>One after the other, on any processor.</summary>
    Plain,

    /// <summary>Eight, with AVX2.</summary>
    NarrowLanes,

    /// <summary>Thirty-two, with AVX-512.</summary>
    Lanes,
}
