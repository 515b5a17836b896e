using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>All networks at a glance: a drawing on wide screens, the same as a list on all.</summary>
internal static class DiagramPage
{
    private const int MostDrawn = 100;
    private const int LongestArea = 24;
    private const int LongestName = 46;
    private const int LongestTheme = 34;
    private const int ShorterADepth = 3;

    public static PageView Of(PageScope scope)
    {
        var (view, words) = (scope.View, scope.Words);
        var page = PageParts.Own(scope, "diagram", words["nav.diagram"], words["lede.diagram"], PageLayout.Wide, trail: [scope.Link(words.Many(ContentKind.Network), SiteUrl.ListOf(ContentKind.Network))]);
        var all = view.Listed(ContentKind.Network).Cast<Network>().ToList();
        if (all.Count == 0) return page with { Main = [scope.Nothing("diagram.none")] };

        var below = all.ToLookup(network => ParentOf(scope, network)?.Ref);
        // Families first: lines tell more than the lack of them.
        var roots = below[null].OrderByDescending(network => below.Contains(network.Ref)).ThenBy(network => network.Level).ToList();
        var drawn = new List<(Network Network, int Depth)>();
        foreach (var root in roots) Walk(root, 0);
        if (drawn.Count > MostDrawn) drawn.RemoveRange(MostDrawn, drawn.Count - MostDrawn);
        var shown = drawn.Select(row => row.Network.Ref).ToHashSet();
        return page with
        {
            Main = PageParts.Blocks(
                Drawing(scope, drawn),
                all.Count > drawn.Count ? new Nothing(new LinkedText(words.Fill("diagram.first", ("shown", PageScope.Number(drawn.Count)), ("n", PageScope.Number(all.Count))))) : null,
                new Tree(words["diagram.list"], "list", [.. roots.Where(root => shown.Contains(root.Ref)).Select(Branch)])),
        };

        void Walk(Network network, int depth)
        {
            drawn.Add((network, depth));
            foreach (var child in below[network.Ref]) Walk(child, depth + 1);
        }

        Branch Branch(Network network) => new(
            new CountedLink(scope.Link(network), Note: InWords(scope, network)),
            [.. below[network.Ref].Where(child => shown.Contains(child.Ref)).Select(Branch)]);
    }

    private static NetworkDiagram Drawing(PageScope scope, List<(Network Network, int Depth)> drawn)
    {
        var words = scope.Words;
        var named = drawn.SelectMany(row => scope.Site.Targets(row.Network, Relation.Theme)).Select(theme => theme.Ref).ToHashSet();
        var themes = scope.View.Terms(ContentKind.Theme).Where(theme => named.Contains(theme.Ref)).ToList();
        var places = themes.Select((theme, place) => (theme.Ref, place)).ToDictionary(pair => pair.Ref, pair => pair.place);
        var rows = drawn.Select((row, place) => (row.Network.Ref, place)).ToDictionary(pair => pair.Ref, pair => pair.place);
        return new NetworkDiagram(words["diagram.label"], words["diagram.text"], words["diagram.area"], [.. themes.Select(theme => Short(theme.Title, LongestTheme))],
        [
            .. drawn.Select(row => new DiagramRow(
                Name(row.Network, row.Depth),
                row.Depth,
                ParentOf(scope, row.Network) is { } parent ? rows[parent.Ref] : null,
                // A national network has no place of its own: its reach says more than nothing.
                Short(AreaOf(scope, row.Network) is { Length: > 0 } area ? area : words.Of("level", row.Network.Level), LongestArea),
                [.. scope.Site.Targets(row.Network, Relation.Theme).Where(theme => places.ContainsKey(theme.Ref)).Select(theme => places[theme.Ref]).Distinct().Order()])),
        ]);
    }

    private static Network? ParentOf(PageScope scope, Network network) =>
        scope.Site.Targets(network, Relation.Parent).OfType<Network>().FirstOrDefault(SiteView.IsListed);

    private static string InWords(PageScope scope, Network network)
    {
        var words = scope.Words;
        ImmutableArray<string> themes = [.. scope.Site.Targets(network, Relation.Theme).Select(theme => theme.Title).Distinct()];
        ImmutableArray<string> parts =
        [
            words.Of("level", network.Level),
            .. AreaOf(scope, network) is { Length: > 0 } area ? new[] { area } : [],
            .. themes.IsEmpty ? Array.Empty<string>() : [words.Fill("diagram.themes", ("names", string.Join(", ", themes)))],
        ];
        return string.Join(" · ", parts);
    }

    private static string AreaOf(PageScope scope, Network network) => scope.Words.Join(scope.View.RowFacts(network).Places);

    private static string Name(Network network, int depth)
    {
        var room = LongestName - (ShorterADepth * depth);
        return network.Title.Length > room && network.ShortName.Length > 0 ? network.ShortName : Short(network.Title, room);
    }

    // Cut between words: the list beside the drawing has all of it.
    private static string Short(string text, int most)
    {
        if (text.Length <= most) return text;
        var cut = text.LastIndexOf(' ', most - 1);
        return text[..(cut > 0 ? cut : most - 1)].TrimEnd(',', ';') + "…";
    }
}
