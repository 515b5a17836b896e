using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>
/// Small drawings beside the words for stage and evidence: a circle that fills, and bars that rise. The shape says the level, so that colour and
/// screen are not needed; the word always stands beside it.
/// </summary>
internal static class Marks
{
    private const string Circle = "<svg class=\"mark\" viewBox=\"0 0 16 16\" width=\"16\" height=\"16\" aria-hidden=\"true\" focusable=\"false\"><circle cx=\"8\" cy=\"8\" r=\"6.5\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\"/>";
    private const string Bars = "<svg class=\"mark\" viewBox=\"0 0 20 16\" width=\"20\" height=\"16\" aria-hidden=\"true\" focusable=\"false\">";

    private static readonly ImmutableArray<MarkupString> Stages =
    [
        Drawn(Circle, ""),
        Drawn(Circle, "<path d=\"M8 8V3.5A4.5 4.5 0 0 1 12.5 8Z\" fill=\"currentColor\"/>"),
        Drawn(Circle, "<path d=\"M8 12.5a4.5 4.5 0 0 0 0-9Z\" fill=\"currentColor\"/>"),
        Drawn(Circle, "<circle cx=\"8\" cy=\"8\" r=\"4.5\" fill=\"currentColor\"/>"),
        Drawn("<svg class=\"mark\" viewBox=\"0 0 16 16\" width=\"16\" height=\"16\" aria-hidden=\"true\" focusable=\"false\">", "<path fill=\"currentColor\" fill-rule=\"evenodd\" d=\"M8 .75a7.25 7.25 0 1 0 0 14.5A7.25 7.25 0 0 0 8 .75Zm3.9 4.7-5 5.9-3-2.8 1.1-1.2 1.8 1.7 3.8-4.6Z\"/>"),
    ];

    private static readonly ImmutableArray<MarkupString> Evidences = [.. Enumerable.Range(0, 5).Select(level => Drawn(Bars, string.Concat(Enumerable.Range(0, 5).Select(bar => Bar(bar, bar <= level)))))];

    /// <summary>The mark of a stage.</summary>
    public static MarkupString Of(Stage stage) => Stages[(int)stage];

    /// <summary>The mark of a level of evidence.</summary>
    public static MarkupString Of(Evidence evidence) => Evidences[(int)evidence];

    private static string Bar(int bar, bool filled)
    {
        var height = 4 + (2.5 * bar);
        return filled
            ? string.Create(CultureInfo.InvariantCulture, $"<path d=\"M{bar * 4} 15v-{height}h3v{height}Z\" fill=\"currentColor\"/>")
            : string.Create(CultureInfo.InvariantCulture, $"<path d=\"M{bar * 4} 15h3\" stroke=\"currentColor\" stroke-width=\"1.5\"/>");
    }

    private static MarkupString Drawn(string start, string shapes) => new(start + shapes + "</svg>");
}
