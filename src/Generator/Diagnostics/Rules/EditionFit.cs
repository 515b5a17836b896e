namespace Sharewell.Diagnostics.Rules;

/// <summary>An edition is what was released under its number.</summary>
public static class EditionFit
{
    public static Rule Rule { get; } = new("edition-fit", Severity.Warning, "What was released as an edition of a pack is not changed under the same number.");

    public static Diagnostic Changed(SourceSpan at, string pack, string edition, IEnumerable<string> what) =>
        Rule.Found(at, $"{pack} is not what was released as edition {edition}: {string.Join("; ", what)}.", $"Give the pack a new edition and date, and record it with: sharewell pack {pack} --release");

    public static Diagnostic NoPack(SourceSpan at, string pack) =>
        Rule.Found(at, $"This is an edition of a pack that is not there: \"{pack}\".", "Remove the file, or bring the pack back.");

    public static Diagnostic Name(SourceSpan at, string wanted) =>
        Rule.Found(at, "This file is not named after the pack and the edition in it.", $"Rename it to {wanted}.");
}
