namespace Sharewell.Model;

/// <summary>Where a link of a body leads, found and checked.</summary>
public abstract record LinkTarget
{
    private LinkTarget()
    {
    }

    /// <summary>A page, term or record of the hub.</summary>
    /// <param name="Entry">The thing.</param>
    /// <param name="Fragment">The id of an element on its page, without <c>#</c>; null for the top.</param>
    public sealed record ToEntry(Entry Entry, string? Fragment) : LinkTarget;

    /// <summary>A picture or a file for download.</summary>
    public sealed record ToAttachment(Attachment Attachment) : LinkTarget;

    /// <summary>An address outside: <c>https:</c>, <c>http:</c> or <c>mailto:</c>.</summary>
    public sealed record Outside(string Address) : LinkTarget;
}
