namespace Sharewell.Rendering;

/// <summary>The HTML of a body grew past what its length allows: see <see cref="Model.ContentLimits.OutputFactor"/>.</summary>
/// <param name="limit">The most that it might have had, in UTF-16 code units.</param>
public sealed class BodyTooLargeException(int limit)
    : Exception($"The page's HTML would be longer than {limit:N0} characters, which is the most for a text of its length.")
{
    /// <summary>The most that it might have had, in UTF-16 code units.</summary>
    public int Limit { get; } = limit;
}
