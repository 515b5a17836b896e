namespace Sharewell.Model;

/// <summary>A file of the site that is made when it is written, so that the whole site is never held at once.</summary>
/// <param name="Url">Where it stands.</param>
/// <param name="Produce">Makes its bytes: the same each time, on any thread.</param>
public sealed record OutputFile(SiteUrl Url, Func<ReadOnlyMemory<byte>> Produce);
