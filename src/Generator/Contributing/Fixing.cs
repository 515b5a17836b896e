using System.Collections.Immutable;
using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Contributing;

/// <summary>Finds out which fixes make files better, by trying them: what would leave more findings than there were is left alone.</summary>
/// <param name="check">The findings of the whole hub with these files in place of those of their paths.</param>
/// <param name="tidy">What is put right in a file beside its findings.</param>
public sealed class Fixing(Func<ImmutableArray<SourceFile>, ImmutableArray<Diagnostic>> check, Func<SourceFile, IEnumerable<Fix>> tidy)
{
    // A fix may show what it hid: a field that can be read again has a date that can be mended.
    private const int MaxPasses = 4;

    /// <summary>Files as they would be after all fixes that are safe.</summary>
    /// <param name="Changed">Files that would change, by path.</param>
    /// <param name="Findings">What is found in the hub then.</param>
    public sealed record Result(ImmutableArray<SourceFile> Changed, ImmutableArray<Diagnostic> Findings);

    /// <summary>Tries all fixes of these files, all at once, then in halves where that makes something worse.</summary>
    public Result Run(ImmutableArray<SourceFile> files)
    {
        var before = check([]);
        var changed = new SortedDictionary<ContentPath, SourceFile>();
        var now = before;
        Try([.. files.Where(file => file.IsWhole && !Fixes(file, before).IsEmpty)], changed, ref now);
        return new Result([.. changed.Values], now);
    }

    private void Try(ImmutableArray<SourceFile> files, SortedDictionary<ContentPath, SourceFile> changed, ref ImmutableArray<Diagnostic> now)
    {
        if (files.IsEmpty) return;
        if (Mended(files, changed, now) is { } better)
        {
            foreach (var file in better.Changed) changed[file.Path] = file;
            now = better.Findings;
            return;
        }

        if (files.Length == 1)
        {
            TryOneByOne(files[0], changed, ref now);
            return;
        }

        Try(files[..(files.Length / 2)], changed, ref now);
        Try(files[(files.Length / 2)..], changed, ref now);
    }

    private void TryOneByOne(SourceFile file, SortedDictionary<ContentPath, SourceFile> changed, ref ImmutableArray<Diagnostic> now)
    {
        foreach (var fix in FromTheEnd(OfFindings(file, now))) TryOne(fix, changed, ref now);
        foreach (var fix in FromTheEnd([.. tidy(changed.GetValueOrDefault(file.Path, file))])) TryOne(fix, changed, ref now);

        void TryOne(Fix fix, SortedDictionary<ContentPath, SourceFile> changed, ref ImmutableArray<Diagnostic> now)
        {
            var there = changed.GetValueOrDefault(file.Path, file);
            var tried = there with { Text = TextEdit.Apply(there.Text, [fix]) };
            var found = check([.. changed.Values.Where(other => other.Path != file.Path), tried]);
            if (!IsBetter(now, found, isMended: now.Any(finding => finding.Fix == fix) ? [tried] : [])) return;
            changed[file.Path] = tried;
            now = found;
        }
    }

    // So that the places of those before it stay right.
    private static IEnumerable<Fix> FromTheEnd(ImmutableArray<Fix> fixes) => fixes.OrderByDescending(fix => fix.Span.Line).ThenByDescending(fix => fix.Span.Column);

    // All fixes of these files, and what they bring to light, until nothing is left to mend; null when that makes something worse.
    private Result? Mended(ImmutableArray<SourceFile> files, SortedDictionary<ContentPath, SourceFile> changed, ImmutableArray<Diagnostic> before)
    {
        var (texts, found) = (files, before);
        for (var pass = 0; pass < MaxPasses; pass++)
        {
            ImmutableArray<SourceFile> next = [.. texts.Select(file => file with { Text = TextEdit.Apply(file.Text, Fixes(file, found)) })];
            if (next.Zip(texts).All(pair => pair.First.Text == pair.Second.Text)) break;
            texts = next;
            found = check([.. changed.Values.Where(other => !texts.Any(file => file.Path == other.Path)), .. texts]);
        }

        return IsBetter(before, found, isMended: texts.Where(file => !OfFindings(file, before).IsEmpty)) ? new Result([.. texts.Zip(files).Where(pair => pair.First.Text != pair.Second.Text).Select(pair => pair.First)], found) : null;
    }

    // What is found is mended first: "[b, “A”]" can be put in order only when its words are right.
    private ImmutableArray<Fix> Fixes(SourceFile file, ImmutableArray<Diagnostic> findings) => OfFindings(file, findings) is { IsEmpty: false } found ? found : [.. tidy(file)];

    private static ImmutableArray<Fix> OfFindings(SourceFile file, ImmutableArray<Diagnostic> findings) =>
        [.. findings.Select(finding => finding.Fix).OfType<Fix>().Where(fix => fix.Span.Path == file.Path)];

    // No file has more errors or more findings than before, and one that was mended has fewer.
    private static bool IsBetter(ImmutableArray<Diagnostic> before, ImmutableArray<Diagnostic> after, IEnumerable<SourceFile> isMended)
    {
        var (old, now) = (Counts(before), Counts(after));
        if (now.Any(file => file.Value.Errors > old.GetValueOrDefault(file.Key).Errors || file.Value.All > old.GetValueOrDefault(file.Key).All)) return false;
        return isMended.All(file => now.GetValueOrDefault(file.Path).All < old.GetValueOrDefault(file.Path).All);
    }

    private static Dictionary<ContentPath, (int Errors, int All)> Counts(ImmutableArray<Diagnostic> findings) =>
        findings.GroupBy(finding => finding.Span.Path).ToDictionary(group => group.Key, group => (group.Count(finding => finding.Severity == Severity.Error), group.Count()));
}
