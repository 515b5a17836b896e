using Sharewell.Diagnostics;

namespace Sharewell.Reading;

/// <summary>A file that is to be read.</summary>
/// <param name="Path">Where it lies in the input folder.</param>
/// <param name="FullPath">Where it lies on the machine.</param>
/// <param name="Place">What it is.</param>
internal sealed record FoundFile(ContentPath Path, string FullPath, InputPlace Place);
