using Sharewell.Diagnostics;

namespace Sharewell.Reading;

/// <summary>A file that is to be read.</summary>
/// <param name="Path">Where it lies in the input folder.</param>
/// <param name="FullPath">Where it lies on the machine.</param>
/// <param name="Place">What it is.</param>
/// <param name="Length">In bytes, when it was found.</param>
/// <param name="Changed">When its content last changed, as the disk says; with the length it tells whether it must be read again.</param>
internal sealed record FoundFile(ContentPath Path, string FullPath, InputPlace Place, long Length = 0, DateTime Changed = default);
