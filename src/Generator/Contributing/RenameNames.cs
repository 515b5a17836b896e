using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Contributing;

/// <summary>Reads the two names that <c>rename</c> is given.</summary>
public static class RenameNames
{
    /// <summary>The page that an old name means: a ref such as <c>guides/be-a-peer</c>, or the path of its file.</summary>
    /// <exception cref="UsageFaultException">It names no page of the hub.</exception>
    public static PageEntry Page(string typed, IEnumerable<Entry> entries)
    {
        var name = Ref(typed);
        var all = entries.ToList();
        if (all.OfType<PageEntry>().FirstOrDefault(page => page.Ref == name) is { } found) return found;
        if (all.Exists(entry => entry.Ref == name)) throw new UsageFaultException($"{name} is not a page. A term or record is renamed by hand: change its id where it is declared, and sharewell check names what must follow.");
        var near = Nearest.Question(name?.ToString() ?? typed, all.OfType<PageEntry>().Select(page => page.ToString()));
        throw new UsageFaultException($"There is no page \"{typed}\". {near ?? "Write its folder and its name, such as guides/be-a-peer."}");
    }

    /// <summary>The name that a page is to have: an id, or a ref or path of the same type.</summary>
    /// <exception cref="UsageFaultException">It cannot be the name of this page.</exception>
    public static ContentRef Now(string typed, PageEntry page, IEnumerable<Entry> entries)
    {
        var id = page.Kind == ContentKind.ToolkitSection ? page.Id[..(page.Id.IndexOf('/') + 1)] + typed : typed;
        var name = typed.Contains('/') || typed.EndsWith(".md", StringComparison.Ordinal) ? Ref(typed) : new ContentRef(page.Kind, id);
        if (name is not { } now || now.Kind != page.Kind) throw new UsageFaultException($"{page} is {Words.A(page.Kind.Singular())} and stays one: \"{typed}\" is no name for it. Write an id, such as {page.Id[(page.Id.LastIndexOf('/') + 1)..]}-2.");
        foreach (var part in now.Id.Split('/'))
        {
            if (ContentIds.Fault(part) is not { } fault) continue;
            var suggestion = ContentIds.Suggest(part);
            throw new UsageFaultException($"The id \"{part}\" {fault}.{(suggestion.Length == 0 ? "" : $" Write: {suggestion}")}");
        }

        if (now == page.Ref) throw new UsageFaultException($"{page} has this name already.");
        if (page.Ref == new ContentRef(ContentKind.Page, "home")) throw new UsageFaultException("pages/home is the first page of the hub and has to keep its name.");
        return entries.Any(entry => entry.Ref == now) ? throw new UsageFaultException($"There is a page {now} already.") : now;
    }

    // guides/be-a-peer, guides/be-a-peer.md, toolkit/csit/index.md.
    private static ContentRef? Ref(string typed)
    {
        var text = typed.Replace('\\', '/');
        if (text.StartsWith("./", StringComparison.Ordinal)) text = text[2..];
        if (text.EndsWith(".md", StringComparison.Ordinal)) text = text[..^".md".Length];
        if (text.StartsWith("toolkit/", StringComparison.Ordinal) && text.EndsWith("/index", StringComparison.Ordinal)) text = text[..^"/index".Length];
        return ContentRef.Parse(text);
    }
}
