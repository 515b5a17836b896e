using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Contributing;

/// <summary>
/// Gives a page another name: its file moves, whatever names or links to it follows, links in it lead where they led, and its old address stays
/// good by <c>redirect_from</c>.
/// </summary>
public sealed partial class Renaming
{
    private readonly SourceTree tree;
    private readonly DocumentTree documents;
    private readonly ImmutableArray<Reference> references;
    private readonly ImmutableArray<PageMove> moves;
    private readonly Dictionary<ContentRef, ContentRef> names;
    private readonly Dictionary<string, ContentPath> paths;

    private Renaming(SourceTree tree, DocumentTree documents, ImmutableArray<Reference> references, ImmutableArray<PageMove> moves)
    {
        (this.tree, this.documents, this.references, this.moves) = (tree, documents, references, moves);
        names = moves.ToDictionary(move => move.Old, move => move.Now);
        paths = moves.ToDictionary(move => move.From.Value, move => move.To, StringComparer.Ordinal);
    }

    /// <summary>What has to change.</summary>
    /// <param name="tree">The files.</param>
    /// <param name="documents">The same, parsed.</param>
    /// <param name="entries">What they make.</param>
    /// <param name="settings">What site.yml says, which names pages too.</param>
    /// <param name="page">The page.</param>
    /// <param name="now">Its name to be.</param>
    public static RenamePlan Plan(SourceTree tree, DocumentTree documents, ImmutableArray<Entry> entries, SiteSettings settings, PageEntry page, ContentRef now) =>
        new Renaming(tree, documents, [.. entries.SelectMany(entry => entry.References), .. settings.References], Moves(entries, page, now)).Plan(entries);

    private static ImmutableArray<PageMove> Moves(ImmutableArray<Entry> entries, PageEntry page, ContentRef now)
    {
        if (page.Kind != ContentKind.Toolkit) return [new PageMove(page.Ref, now, page.Path, new ContentPath($"{OwnFolder(now)}/{Last(now.Id)}.md"))];
        var sections = entries.OfType<ToolkitSection>().Where(section => section.Id.StartsWith(page.Id + "/", StringComparison.Ordinal));
        return
        [
            new PageMove(page.Ref, now, page.Path, new ContentPath($"toolkit/{now.Id}/index.md")),
            .. sections.Select(section => (section, id: now.Id + section.Id[page.Id.Length..])).Select(pair => new PageMove(
                pair.section.Ref, pair.section.Ref with { Id = pair.id }, pair.section.Path, new ContentPath($"toolkit/{pair.id}.md"))),
        ];
    }

    private static string OwnFolder(ContentRef name) => name.Kind == ContentKind.ToolkitSection ? $"{name.Kind.Folder()}/{name.Id[..name.Id.IndexOf('/')]}" : name.Kind.Folder();

    private RenamePlan Plan(ImmutableArray<Entry> entries)
    {
        var fixes = references.Select(FixOf).OfType<Fix>().Concat(documents.YamlFiles.SelectMany(EditionFixes)).Concat(documents.Documents.SelectMany(LinkFixes)).ToLookup(fix => fix.Span.Path);
        var files = ImmutableSortedDictionary.CreateBuilder<ContentPath, SourceFile>();
        foreach (var file in tree.Files)
        {
            var text = TextEdit.Apply(file.Text, fixes[file.Path]);
            if (moves.FirstOrDefault(move => move.From == file.Path) is { } moved && entries.OfType<PageEntry>().First(page => page.Ref == moved.Old) is var page && page.Facts.Status != PageStatus.Draft)
            {
                text = WithRedirect(text, page.Facts.Redirects.Select(redirect => redirect.From.Path), moved);
            }

            var path = paths.GetValueOrDefault(file.Path.Value, EditionPath(file.Path));
            if (text != file.Text || path != file.Path) files[file.Path] = new SourceFile(path, text);
        }

        return new RenamePlan(moves, files.ToImmutable());
    }

    // A ref as it is typed, in quotes or not, with a part after it or not: the id, the id without its toolkit, or folder and id.
    private Fix? FixOf(Reference reference)
    {
        if (!names.TryGetValue(reference.Target, out var now) || LineOf(reference.Span) is not { } line) return null;
        var typed = line.Substring(reference.Span.Column - 1, Math.Min(reference.Span.Length, line.Length - reference.Span.Column + 1));
        var (old, mark) = (reference.Target, typed.Length > 1 && typed[0] is '"' or '\'' ? 1 : 0);
        foreach (var (was, becomes) in new[] { (old.ToString(), now.ToString()), (old.Id, now.Id), (Last(old.Id), Last(now.Id)) })
        {
            var rest = typed.AsSpan(mark);
            if (!rest.StartsWith(was, StringComparison.Ordinal) || (rest.Length > was.Length && rest[was.Length] is not ('#' or '"' or '\''))) continue;
            return new Fix(reference.Span with { Column = reference.Span.Column + mark, Length = was.Length }, becomes);
        }

        return null;
    }

    // What was released keeps its words; only names follow, so that the next edition is compared with the same pages.
    private IEnumerable<Fix> EditionFixes(YamlFile file)
    {
        if (file.Path.Folder != "packs/editions" || file.Root is not YamlMap edition) yield break;
        if (edition.Find(EditionSchema.Pack.Name)?.Value is YamlScalar pack && FixOf(new Reference(Relation.PackItem, new ContentRef(ContentKind.Pack, pack.Text), null, null, pack.Span, pack.Text)) is { } ofPack) yield return ofPack;
        foreach (var item in (edition.Find(EditionSchema.Items.Name)?.Value as YamlList)?.Items.OfType<YamlMap>() ?? [])
        {
            if (item.Find("ref")?.Value is YamlScalar name && ContentRef.Parse(name.Text.Split('#')[0]) is { } target
                && FixOf(new Reference(Relation.PackItem, target, null, null, name.Span, "ref")) is { } ofItem) yield return ofItem;
        }
    }

    private ContentPath EditionPath(ContentPath path)
    {
        if (path.Folder != "packs/editions") return path;
        var move = moves.FirstOrDefault(move => move.Old.Kind == ContentKind.Pack && EditionName().Match(path.Stem) is { Success: true } name && name.Groups["pack"].Value == move.Old.Id);
        return move is null ? path : PackEdition.PathOf(move.Now.Id, path.Stem[(move.Old.Id.Length + 1)..]);
    }

    // A link follows when its target moves, and is counted anew when the file that it stands in moves.
    private IEnumerable<Fix> LinkFixes(Document page)
    {
        var home = paths.GetValueOrDefault(page.Path.Value, page.Path);
        foreach (var link in page.Body.Links)
        {
            var hash = link.Target.IndexOf('#', StringComparison.Ordinal);
            var (path, fragment) = hash < 0 ? (link.Target, "") : (link.Target[..hash], link.Target[hash..]);
            if (path.Length == 0 || Scheme().IsMatch(path) || path[0] is '/' or '\\' || page.Path.Resolve(path) is not { } target) continue;
            var wanted = paths.GetValueOrDefault(target.Value, target);
            if (home.Resolve(path) == wanted || (wanted == target && tree.Find(target.Value) is null && tree.Attachments.All(file => file.Path != target))) continue;
            foreach (var at in PlacesOf(link, page)) yield return new Fix(at, new SiteUrl(home.Value).To(new SiteUrl(wanted.Value)) + fragment);
        }
    }

    // Where the target is typed: in the link, or, for a link by reference, where the reference is defined.
    private IEnumerable<SourceSpan> PlacesOf(BodyLink link, Document page)
    {
        var line = LineOf(link.Span);
        if (line is not null && link.Span.Column > 0 && line.AsSpan(link.Span.Column - 1).StartsWith(link.Target, StringComparison.Ordinal) && link.Span.Length == link.Target.Length)
        {
            yield return link.Span;
            yield break;
        }

        var lines = page.File.Text.Split('\n');
        for (var i = page.Body.FirstLine - 1; i < lines.Length; i++)
        {
            if (Definition().Match(lines[i]) is { Success: true } definition && definition.Groups["target"].Value == link.Target)
            {
                yield return new SourceSpan(page.Path, i + 1, definition.Groups["target"].Index + 1, link.Target.Length);
            }
        }
    }

    private string WithRedirect(string text, IEnumerable<string> known, PageMove move)
    {
        var (old, now) = (move.Old.Address.Path, move.Now.Address.Path);
        // Back to a name that it had before: that address is a live one again, and the one it leaves takes its place.
        string[] addresses = [.. known.Where(address => address != now), old];
        var line = $"{CommonFields.RedirectFrom.Name}: [{string.Join(", ", addresses)}]";
        var lines = text.Split('\n').ToList();
        var page = documents.Documents.First(document => document.Path == move.From);
        if (page.FrontMatter.Find(CommonFields.RedirectFrom.Name) is { } entry && entry.KeySpan.Path == move.From)
        {
            // The field with what is indented below it, or listed below it with hyphens.
            var (first, next) = (entry.KeySpan.Line - 1, entry.KeySpan.Line);
            while (lines[next].StartsWith(' ') || lines[next].StartsWith("- ", StringComparison.Ordinal)) next++;
            lines.RemoveRange(first, next - first);
            lines.Insert(first, line);
            return string.Join('\n', lines);
        }

        var close = lines.FindIndex(1, one => one.TrimEnd() == "---");
        lines.Insert(close, line);
        return string.Join('\n', lines);
    }

    private string? LineOf(SourceSpan at) => at.Line == 0 ? null : tree.Find(at.Path.Value)?.Text.Split('\n').ElementAtOrDefault(at.Line - 1);

    private static string Last(string id) => id[(id.LastIndexOf('/') + 1)..];

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9+.-]*:", RegexOptions.NonBacktracking)]
    private static partial Regex Scheme();

    // [label]: ../guides/a.md
    [GeneratedRegex(@"^ {0,3}\[[^\]]+\]:[ \t]*<?(?<target>[^\s>]+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Definition();

    // start-a-network-2026.1
    [GeneratedRegex(@"^(?<pack>.+)-[0-9]{4}\.[0-9]{1,3}$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex EditionName();
}
