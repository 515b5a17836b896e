using System.Collections.Frozen;
using System.Collections.Immutable;
using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Validation;

/// <summary>Holds the colours that site.yml sets against the theme's: each is a token of the theme, and what is read on it can be read.</summary>
public static class ColourCheck
{
    // Text needs 4.5 to 1 (WCAG 1.4.3), and running text 7 (1.4.6), which the theme promises; lines, bars and rings need 3 (1.4.11). A theme may leave
    // tokens out: then nothing is asked of them.
    private static readonly ImmutableArray<(string Colour, ImmutableArray<string> Grounds, double Wanted)> Pairs =
    [
        ("ink", ["paper", "tint", "note-tint"], 7),
        ("soft", ["paper", "tint", "note-tint"], 4.5),
        ("accent", ["paper", "tint", "note-tint"], 4.5),
        ("visited", ["paper", "tint", "note-tint"], 4.5),
        ("on-map", ["map-1", "map-2", "map-3"], 4.5),
        ("on-map-strong", ["map-4", "map-5"], 4.5),
        ("edge", ["paper"], 3),
        ("note", ["paper", "note-tint"], 3),
        ("ring", ["halo"], 3),
    ];

    /// <summary>Checks the colours of a site as readers will see them, in light and in dark.</summary>
    public static void Check(ThemeSettings settings, ThemeColours theme, DiagnosticBag diagnostics)
    {
        var known = theme.Names.ToImmutableArray();
        var strange = settings.Colours.Keys.Where(name => !known.Contains(name)).Order(StringComparer.Ordinal).ToList();
        foreach (var name in strange) diagnostics.Add(BadChoice.Key(settings.ColourSpans[name].Name, "colours", name, "colour", known));

        // One finding for each colour that is to be changed: its worst pair. What mends that mends the others, or is told next.
        var faults = new[] { Scheme.Light(settings, theme), Scheme.Dark(settings, theme) }.SelectMany(Faults);
        foreach (var worst in faults.GroupBy(fault => fault.At).Select(group => group.MaxBy(fault => fault.Shortfall)!)) diagnostics.Add(worst.Finding);
    }

    private static IEnumerable<Fault> Faults(Scheme scheme) =>
        from pair in Pairs
        from ground in pair.Grounds
        let read = scheme.Find(pair.Colour)
        let under = scheme.Find(ground)
        where read is not null && under is not null && read.Value.ContrastTo(under.Value) < pair.Wanted
        select FaultOf(scheme, read, under, pair.Wanted);

    // At the colour that site.yml sets: what is read before its ground, since it is the easier of the two to change.
    private static Fault FaultOf(Scheme scheme, Shade read, Shade ground, double wanted)
    {
        var (at, better) = (read.At, ground.At) switch
        {
            ({ } own, _) => (own, read.Value.NearestWith(wanted, ground.Value)),
            (null, { } under) => (under, ground.Value.NearestWith(wanted, read.Value)),
            _ => (SourceSpan.File(new ContentPath("theme/assets/site.css")), read.Value.NearestWith(wanted, ground.Value)),
        };
        var ratio = read.Value.ContrastTo(ground.Value);
        return new Fault(at, wanted / ratio, LowContrast.Found(at, read.ToString(), ground.ToString(), scheme.IsDark, ratio, wanted, better?.ToString()));
    }

    private sealed record Fault(SourceSpan At, double Shortfall, Diagnostic Finding);

    // A token's colour, and where site.yml sets it; null for the theme's own.
    private sealed record Shade(string Name, Colour Value, SourceSpan? At)
    {
        public override string ToString() => $"\"{Name}\" ({Value})";
    }

    private sealed record Scheme(bool IsDark, FrozenDictionary<string, Shade> Shades)
    {
        public static Scheme Light(ThemeSettings settings, ThemeColours theme) => new(false, theme.Light.ToFrozenDictionary(
            token => token.Key,
            token => Of(settings, token.Key) ?? new Shade(token.Key, token.Value, null)));

        // The style sheet sets a site's colours for light alone: in dark the theme's hold where site.yml says nothing of dark.
        public static Scheme Dark(ThemeSettings settings, ThemeColours theme) => new(true, theme.Light.ToFrozenDictionary(
            token => token.Key,
            token => Of(settings, token.Key + ThemeColours.DarkEnding) ?? new Shade(token.Key, theme.Dark.GetValueOrDefault(token.Key, token.Value), null)));

        public Shade? Find(string token) => Shades.GetValueOrDefault(token);

        private static Shade? Of(ThemeSettings settings, string name) => settings.Colours.TryGetValue(name, out var text) && Colour.Find(text) is { } colour
            ? new Shade(name, colour, settings.ColourSpans[name].Value)
            : null;
    }
}
