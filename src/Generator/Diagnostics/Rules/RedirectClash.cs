namespace Sharewell.Diagnostics.Rules;

/// <summary>An old address leads to one page, and is no page itself.</summary>
public static class RedirectClash
{
    public static Rule Rule { get; } = new("redirect-clash", Severity.Error, "An old address leads to one page, and no page stands there now.");

    public static Diagnostic LivePage(SourceSpan at, string address, string page) =>
        Rule.Found(at, $"{page} stands at {address} now.", "Remove this old address.");

    public static Diagnostic OtherRedirect(SourceSpan at, string address, string page) =>
        Rule.Found(at, $"{page} has the old address {address} too.", "Keep it on one of the two pages.");
}
