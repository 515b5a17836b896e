namespace Sharewell.Diagnostics.Rules;

/// <summary>Some licences may not be mixed.</summary>
public static class PackLicence
{
    public static Rule Rule { get; } = new("pack-licence", Severity.Error, "Pages whose licence allows no mixing are not put into a pack with others.");

    public static Diagnostic Found(SourceSpan at, string licence, IEnumerable<string> items) =>
        Rule.Found(at, $"A pack may not hold pages under {licence} beside others: {string.Join(", ", items)}.", "Take these pages out, or make a pack of them alone.");
}
