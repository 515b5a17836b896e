using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;

namespace Sharewell.Reading;

/// <summary>
/// Holds an SVG picture against a list of what is harmless (SVG 1.1, static shapes and words): everything that is not in <see cref="SvgVocabulary"/>
/// is refused, since new ways to run code or to fetch are found again and again.
/// </summary>
internal static partial class SvgPicture
{
    /// <summary>The most faults of one picture that are told one by one.</summary>
    public const int MaxTold = 10;

    /// <summary>The most elements inside each other. Drawings stay below 20.</summary>
    public const int MaxDepth = 64;

    private const string XmlnsNamespace = "http://www.w3.org/2000/xmlns/";
    private const string XlinkNamespace = "http://www.w3.org/1999/xlink";

    /// <summary>Reports what may not stand in the picture.</summary>
    /// <returns>The size that it gives itself, in CSS pixels rounded up: <c>width</c> and <c>height</c>, else those of its <c>viewBox</c>; null where it gives none.</returns>
    public static PixelSize? Check(ContentPath path, string text, DiagnosticBag diagnostics)
    {
        var faults = new Faults(diagnostics);
        PixelSize? size = null;
        try
        {
            size = Walk(path, text, faults);
        }
        catch (XmlException fault)
        {
            faults.Add(Doctype(path, text) ?? UnsafeSvg.Malformed(new SourceSpan(path, fault.LineNumber, fault.LinePosition, 0)));
        }

        if (faults.Count > MaxTold) diagnostics.Add(UnsafeSvg.More(path, faults.Count - MaxTold));
        return faults.Count == 0 ? size : null;
    }

    // The reader stops at a DOCTYPE, but does not say where it stands.
    private static Diagnostic? Doctype(ContentPath path, string text)
    {
        const string Begin = "<!DOCTYPE";
        if (text.IndexOf(Begin, StringComparison.Ordinal) is not (var index and >= 0)) return null;
        var (line, column) = StrictText.Position(text.AsSpan(0, index));
        return UnsafeSvg.Doctype(new SourceSpan(path, line, column, Begin.Length));
    }

    private static PixelSize? Walk(ContentPath path, string text, Faults faults)
    {
        // No resolver and no DTD: nothing is fetched, no entity is expanded.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true };
        using var xml = XmlReader.Create(new StringReader(text), settings);
        var place = (IXmlLineInfo)xml;
        SourceSpan Here(int length) => new(path, place.LineNumber, place.LinePosition, length);

        PixelSize? size = null;
        var uses = new UseCheck();
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.XmlDeclaration when xml.GetAttribute("encoding") is { } encoding && !encoding.Equals("utf-8", StringComparison.OrdinalIgnoreCase):
                    faults.Add(UnsafeSvg.Encoding(Here(0), encoding));
                    break;
                case XmlNodeType.ProcessingInstruction:
                    faults.Add(UnsafeSvg.Instruction(Here(xml.Name.Length), xml.Name));
                    break;
                case XmlNodeType.EndElement:
                    uses.Leave();
                    break;
                case XmlNodeType.Element when xml.Depth == 0 && (xml.LocalName != "svg" || xml.NamespaceURI != SvgVocabulary.Namespace):
                    faults.Add(UnsafeSvg.NoRoot(Here(xml.Name.Length), xml.Name));
                    return null;
                case XmlNodeType.Element when xml.Depth >= MaxDepth:
                    faults.Add(UnsafeSvg.TooDeep(Here(xml.Name.Length), MaxDepth));
                    return null;
                case XmlNodeType.Element:
                    if (xml.Depth == 0) size = SizeOf(xml);
                    if (!SvgVocabulary.IsElement(xml.NamespaceURI, xml.LocalName)) faults.Add(UnsafeSvg.Element(Here(xml.Name.Length), xml.Name));
                    uses.Enter(xml, Here(xml.Name.Length));
                    CheckAttributes(xml, Here, faults);
                    break;
            }
        }

        foreach (var use in uses.Nested()) faults.Add(UnsafeSvg.NestedUse(use));
        return size;
    }

    private static void CheckAttributes(XmlReader xml, Func<int, SourceSpan> here, Faults faults)
    {
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            // Naming a namespace does nothing by itself; elements and attributes of it are looked at where they stand.
            if (xml.NamespaceURI == XmlnsNamespace) continue;
            if (!SvgVocabulary.IsAttribute(xml.NamespaceURI, xml.LocalName)) faults.Add(UnsafeSvg.Attribute(here(xml.Name.Length), xml.Name));
            else if (!IsInside(xml)) faults.Add(UnsafeSvg.Reference(here(xml.Name.Length), xml.Name));
        }

        xml.MoveToElement();
    }

    // Whether an attribute's value stays within the picture. A presentation attribute is read as CSS: backslashes there could spell "url" otherwise.
    private static bool IsInside(XmlReader xml)
    {
        if (xml.LocalName == "href" && xml.NamespaceURI is "" or XlinkNamespace) return xml.Value.StartsWith('#');
        if (SvgVocabulary.IsForPeople(xml.LocalName)) return true;
        if (xml.Value.Contains('\\')) return false;
        foreach (Match call in Call().Matches(xml.Value))
        {
            if (!SvgVocabulary.IsFunction(call.Groups["name"].Value)) return false;
            if (call.Groups["name"].Value.Equals("url", StringComparison.OrdinalIgnoreCase) && !call.Groups["argument"].Value.StartsWith('#')) return false;
        }

        return true;
    }

    private static PixelSize? SizeOf(XmlReader xml)
    {
        if (Pixels(xml.GetAttribute("width")) is { } width && Pixels(xml.GetAttribute("height")) is { } height) return PixelSize.Of(width, height);
        var box = (xml.GetAttribute("viewBox") ?? "").Split([' ', ',', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return box.Length == 4 && Pixels(box[2]) is { } boxWidth && Pixels(box[3]) is { } boxHeight ? PixelSize.Of(boxWidth, boxHeight) : null;
    }

    // A plain number, or one of CSS's absolute units (CSS Values and Units level 3, section 6.2); "100%" and "2em" say nothing by themselves.
    private static long? Pixels(string? length)
    {
        if (length is null || Length().Match(length) is not { Success: true } match) return null;
        var unit = match.Groups["unit"].Value switch
        {
            "" or "px" => 1m,
            "in" => 96m,
            "cm" => 96m / 2.54m,
            "mm" => 96m / 25.4m,
            "pt" => 96m / 72m,
            _ => 16m, // pc
        };
        var number = decimal.Parse(match.Groups["number"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return (long)Math.Ceiling(number * unit);
    }

    // "url( '#a' )" gives name "url", argument "#a"; "(2011)" has no name and is no call.
    [GeneratedRegex("""(?<name>[A-Za-z][A-Za-z0-9_-]*)\(\s*["']?\s*(?<argument>[^"')]?)""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Call();

    // "12.5mm"; at most nine digits before the point, so that no number is too large.
    [GeneratedRegex("""\A\s*(?<number>[0-9]{1,9}(\.[0-9]{1,9})?)(?<unit>px|in|cm|mm|pt|pc)?\s*\z""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Length();

    /// <summary>Passes on the first faults and counts the others: a hostile file of 5 MB could have a million.</summary>
    private sealed class Faults(DiagnosticBag diagnostics)
    {
        public int Count { get; private set; }

        public void Add(Diagnostic fault)
        {
            if (Count++ < MaxTold) diagnostics.Add(fault);
        }
    }

    /// <summary>Finds <c>use</c> elements inside a part that another <c>use</c> repeats: the number of shapes would grow as a power.</summary>
    private sealed class UseCheck
    {
        private readonly Stack<string?> open = new();
        private readonly HashSet<string> repeated = new(StringComparer.Ordinal);
        private readonly List<(SourceSpan At, ImmutableArray<string> Inside)> uses = [];

        public void Enter(XmlReader xml, SourceSpan at)
        {
            if (xml.LocalName == "use")
            {
                var target = xml.GetAttribute("href") ?? xml.GetAttribute("href", XlinkNamespace) ?? "";
                repeated.Add(target.TrimStart('#'));
                uses.Add((at, [.. open.Append(xml.GetAttribute("id")).OfType<string>()]));
            }

            if (!xml.IsEmptyElement) open.Push(xml.GetAttribute("id"));
        }

        public void Leave() => open.Pop();

        public IEnumerable<SourceSpan> Nested() => uses.Where(use => use.Inside.Any(repeated.Contains)).Select(use => use.At);
    }
}
