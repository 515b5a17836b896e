using System.Text.RegularExpressions;
using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Linking;

/// <summary>Finds where one page's links lead: to a page by its source path, to a term or record by a short form, or outside by an allowed scheme.</summary>
internal sealed partial class LinkResolver(PageEntry page, Catalogue catalogue, DiagnosticBag diagnostics)
{
    private readonly Guesses guesses = new(50);

    /// <summary>Where a link leads; null when it is broken and has been reported.</summary>
    public LinkTarget? Resolve(BodyLink link)
    {
        // What a browser drops from an address must not hide its scheme from us: "java\tscript:".
        var target = string.Concat(link.Target.Where(c => c >= ' ' && c != '\u007f')).Trim(' ');
        if (target.Length == 0) return Broken(BrokenLink.Empty(link.Span));
        if (target[0] == '#') return link.IsImage ? Broken(BrokenLink.NotAPicture(link.Span, target)) : Fragment(page, target[1..], link);
        if (Scheme().Match(target) is { Success: true } scheme) return WithScheme(scheme.Groups["scheme"].Value, target, link);
        if (target.StartsWith("//", StringComparison.Ordinal)) return Broken(link.IsImage ? LinkScheme.ImageOutside(link.Span) : LinkScheme.NoScheme(link.Span, target));
        if (target.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return Broken(link.IsImage ? LinkScheme.ImageOutside(link.Span) : LinkScheme.Bare(link.Span, target));
        if (target[0] is '/' or '\\') return Broken(BrokenLink.Rooted(link.Span, target));
        return ByPath(target, link);
    }

    private LinkTarget? WithScheme(string scheme, string target, BodyLink link)
    {
        var rest = target[(scheme.Length + 1)..];
        switch (scheme.ToLowerInvariant())
        {
            case "https" or "http" when link.IsImage:
                return Broken(LinkScheme.ImageOutside(link.Span));
            case "https" or "http":
                return Uri.TryCreate(target, UriKind.Absolute, out var uri) && uri.Host.Length > 0
                    ? new LinkTarget.Outside(target.Replace(" ", "%20", StringComparison.Ordinal))
                    : Broken(LinkScheme.Malformed(link.Span, target));
            case "mailto" when !link.IsImage:
                return new LinkTarget.Outside(target.Replace(" ", "%20", StringComparison.Ordinal));
        }

        // C:\plans\plan.docx
        if (scheme.Length == 1 || scheme.Equals("file", StringComparison.OrdinalIgnoreCase)) return Broken(LinkScheme.OwnComputer(link.Span, target));
        if (link.IsImage || ContentKinds.ByLinkScheme(scheme) is not { } kind) return Broken(LinkScheme.Found(link.Span, scheme, ContentKinds.LinkSchemes));
        return catalogue.Find(new ContentRef(kind, rest)) is { } entry ? Entry(entry, (entry as GlossaryTerm)?.Anchor, link) : NoRecord(kind, rest, link);
    }

    private LinkTarget? NoRecord(ContentKind kind, string id, BodyLink link)
    {
        if (kind.IsVocabulary() && catalogue.FindAlias(kind, id) is { } term)
        {
            var right = $"{kind.LinkScheme()}:{term.Id}";
            diagnostics.Add(AliasUsed.Found(link.Span, id, term.Id, right).Mended(link.Span, InPlaceOf(link, right)));
            return new LinkTarget.ToEntry(term, null);
        }

        if (catalogue.Incomplete.Contains(kind)) return null;
        var near = guesses.To(id, catalogue.Ids(kind));
        return Broken(BrokenLink.NoRecord(link.Span, id, kind.Singular(), near is null ? null : $"{kind.LinkScheme()}:{near}", ReferenceLinker.Where(kind)));
    }

    private LinkTarget? ByPath(string target, BodyLink link)
    {
        var hash = target.IndexOf('#');
        var (path, fragment) = hash < 0 ? (target, null) : (target[..hash], target[(hash + 1)..]);
        if (page.Path.Resolve(path.Replace('\\', '/')) is not { } resolved) return Broken(BrokenLink.Outside(link.Span, target));
        if (catalogue.Attachments.TryGetValue(resolved.Value, out var attachment) && !path.Contains('\\'))
        {
            return link.IsImage && !attachment.MediaType.StartsWith("image/", StringComparison.Ordinal)
                ? Broken(BrokenLink.NotAPicture(link.Span, target))
                : new LinkTarget.ToAttachment(attachment);
        }

        if (link.IsImage || resolved.Folder is "images" or "files")
        {
            var near = guesses.To(resolved.Value, catalogue.Attachments.Keys);
            return Broken(MissingFile.Found(link.Span, resolved.Value, link.IsImage ? "images" : "files", near is null ? null : Relative(near)));
        }

        if (!path.Contains('\\') && catalogue.Pages.TryGetValue(resolved.Value, out var found))
        {
            return fragment is null ? Entry(found, null, link) : Fragment(found, fragment, link);
        }

        return Broken(NoPage(target, path, fragment is null ? "" : "#" + fragment, resolved, link));
    }

    private Diagnostic NoPage(string target, string path, string fragment, ContentPath resolved, BodyLink link)
    {
        if (path.Contains('\\') && catalogue.Pages.ContainsKey(resolved.Value)) return BrokenLink.NoPage(link.Span, target, Relative(resolved.Value) + fragment).Mended(link.Span, InPlaceOf(link, Relative(resolved.Value) + fragment));
        if (catalogue.PathsByLowerCase[resolved.Value.ToLowerInvariant()].FirstOrDefault() is { } otherCase) return BrokenLink.LetterCase(link.Span, path, Relative(otherCase) + fragment).Mended(link.Span, InPlaceOf(link, Relative(otherCase) + fragment));
        var asMarkdown = resolved.Value[..^resolved.Extension.Length] + ".md";
        if (resolved.Extension == ".html" && catalogue.Pages.ContainsKey(asMarkdown)) return BrokenLink.Html(link.Span, target, Relative(asMarkdown) + fragment).Mended(link.Span, InPlaceOf(link, Relative(asMarkdown) + fragment));
        if (resolved.Extension is not (".md" or ".html" or "")) return BrokenLink.NotFromMarkdown(link.Span, target);

        // The folder is wrong more often than the name.
        var near = catalogue.Pages.Keys.Where(known => new ContentPath(known).Stem == resolved.Stem).Order(StringComparer.Ordinal).FirstOrDefault()
            ?? guesses.To(asMarkdown, catalogue.Pages.Keys);
        return BrokenLink.NoPage(link.Span, path, near is null ? null : Relative(near) + fragment);
    }

    private LinkTarget? Fragment(PageEntry target, string fragment, BodyLink link)
    {
        if (fragment.Length == 0) return Entry(target, null, link);
        if (EntryParts.Find(target, fragment) is { } id) return Entry(target, id, link);
        // A page whose body could not be parsed has headings that nobody knows.
        if (ReferenceEquals(target.Body, MarkdownBody.Empty)) return null;
        var name = ReferenceEquals(target, page) ? "This page" : target.ToString();
        return Broken(BrokenLink.NoFragment(link.Span, name, fragment, guesses.To(fragment, EntryParts.All(target))));
    }

    private LinkTarget.ToEntry Entry(Entry entry, string? fragment, BodyLink link)
    {
        if (Catalogue.IsDraft(entry) && !Catalogue.IsDraft(page)) diagnostics.Add(LinkToDraft.Found(link.Span, entry.ToString()));
        if (entry is PageEntry { Facts.Status: PageStatus.Superseded })
        {
            diagnostics.Add(LinkToSuperseded.Found(link.Span, entry.ToString(), ReferenceLinker.Successor(entry)));
        }

        return new LinkTarget.ToEntry(entry, fragment);
    }

    // The path to a file as this page would write it: guides/a.md from toolkit/csit/b.md is ../../guides/a.md.
    private string Relative(string path) => new SiteUrl(page.Path.Value).To(new SiteUrl(path));

    // What to write where a target is typed; null where more than the target stands there, as for a link by reference.
    private string? InPlaceOf(BodyLink link, string target)
    {
        var line = page.Body.Text.Split('\n').ElementAtOrDefault(link.Span.Line - page.Body.FirstLine);
        var start = link.Span.Column - 1;
        var isThere = line is not null && start >= 0 && start + link.Span.Length <= line.Length && line.AsSpan(start, link.Span.Length).SequenceEqual(link.Target);
        return isThere ? target : null;
    }

    private LinkTarget? Broken(Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        return null;
    }

    [GeneratedRegex("^(?<scheme>[A-Za-z][A-Za-z0-9+.-]*):", RegexOptions.ExplicitCapture)]
    private static partial Regex Scheme();
}
