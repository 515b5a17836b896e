using System.Collections.Frozen;

namespace Sharewell.Reading;

/// <summary>
/// The elements and attributes of SVG 1.1 (W3C Recommendation, appendices M and N) that draw shapes and words and do nothing else. Left out: scripts
/// and handlers, animation (which can set any attribute), <c>foreignObject</c>, <c>image</c> and <c>feImage</c>, links, filters, and style sheets,
/// which the hub's own policy forbids.
/// </summary>
internal static class SvgVocabulary
{
    /// <summary>The namespace of SVG.</summary>
    public const string Namespace = "http://www.w3.org/2000/svg";

    private const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";
    private const string XlinkNamespace = "http://www.w3.org/1999/xlink";

    private static readonly FrozenSet<string> Elements = Words(
        """
        svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath linearGradient radialGradient stop pattern
        clipPath mask marker
        """);

    private static readonly FrozenSet<string> Attributes = Words(
        """
        id class lang version baseProfile viewBox preserveAspectRatio width height x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d points pathLength transform
        transform-origin gradientUnits gradientTransform spreadMethod offset patternUnits patternContentUnits patternTransform clipPathUnits maskUnits
        maskContentUnits markerWidth markerHeight markerUnits refX refY orient dx dy rotate textLength lengthAdjust startOffset method spacing href
        fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray
        stroke-dashoffset color opacity display visibility overflow clip clip-path clip-rule mask marker marker-start marker-mid marker-end font-family
        font-size font-size-adjust font-weight font-style font-stretch font-variant text-anchor text-decoration text-rendering letter-spacing
        word-spacing dominant-baseline alignment-baseline baseline-shift writing-mode direction kerning stop-color stop-opacity shape-rendering
        image-rendering color-interpolation color-rendering paint-order vector-effect isolation enable-background role focusable
        aria-label aria-labelledby aria-describedby aria-hidden data-name
        """);

    private static readonly FrozenSet<string> ForPeople = Words("aria-label data-name");

    // What may stand before a bracket in a value.
    private static readonly FrozenSet<string> Functions = FrozenSet.ToFrozenSet(
        ["url", "rgb", "rgba", "hsl", "hsla", "rect", "matrix", "translate", "scale", "rotate", "skewX", "skewY"], StringComparer.OrdinalIgnoreCase);

    /// <summary>True for an element that may stand in a picture.</summary>
    public static bool IsElement(string ns, string name) => ns == Namespace && Elements.Contains(name);

    /// <summary>True for an attribute that may stand on any of them.</summary>
    public static bool IsAttribute(string ns, string name) => ns switch
    {
        "" => Attributes.Contains(name),
        XmlNamespace => name is "space" or "lang",
        XlinkNamespace => name == "href",
        _ => false,
    };

    /// <summary>True for an attribute whose value is words, read by people and by nothing else.</summary>
    public static bool IsForPeople(string name) => ForPeople.Contains(name);

    /// <summary>True for a function that a value may call.</summary>
    public static bool IsFunction(string name) => Functions.Contains(name);

    private static FrozenSet<string> Words(string text) =>
        text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
