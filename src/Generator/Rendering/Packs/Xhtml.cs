using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Sharewell.Rendering;

/// <summary>Our own HTML as XML, which is what the pages of an EPUB are (EPUB 3.3, 6.1).</summary>
/// <remarks>
/// Our two writers quote every value and close every element but the void ones, so that start tags are all that differs; the parser after this would
/// throw if one of the writers ever did otherwise. A general HTML parser would be a package for this alone.
/// </remarks>
internal static partial class Xhtml
{
    private const string Epub = "http://www.idpf.org/2007/ops";

    // HTML Standard, 13.1.2, "Void elements".
    private static readonly FrozenSet<string> Void = FrozenSet.Create(
        StringComparer.Ordinal, "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    /// <summary>A page of a book.</summary>
    /// <param name="language">Its language.</param>
    /// <param name="title">Its title.</param>
    /// <param name="role">What it is, for <c>epub:type</c>: <c>chapter</c>.</param>
    /// <param name="styleSheet">The style sheet.</param>
    /// <param name="html">What stands in <c>body</c>.</param>
    /// <exception cref="System.Xml.XmlException">The HTML is not of the form that our writers give it.</exception>
    public static string Page(string language, string title, string role, string styleSheet, string html)
    {
        var page = XDocument.Parse(
            $"""<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="{Epub}"><head><title/><link rel="stylesheet" type="text/css"/></head><body class="book">{Of(html)}</body></html>""",
            LoadOptions.PreserveWhitespace);
        var root = page.Root!;
        XNamespace xhtml = root.Name.Namespace, epub = Epub;
        root.SetAttributeValue("lang", language);
        root.SetAttributeValue(XNamespace.Xml + "lang", language);
        var head = root.Element(xhtml + "head")!;
        head.Element(xhtml + "title")!.Value = title;
        head.Element(xhtml + "link")!.SetAttributeValue("href", styleSheet);
        var body = root.Element(xhtml + "body")!;
        body.SetAttributeValue(epub + "type", role);

        // ARIA names for what a reading system announces (Digital Publishing WAI-ARIA Module 1.1). A cover has none but for its picture.
        var section = body.Elements().First();
        if (role is "chapter" or "part" or "introduction" or "glossary") section.SetAttributeValue("role", "doc-" + role);
        foreach (var notes in body.Descendants(xhtml + "section").Where(element => (string?)element.Attribute("class") == "footnotes"))
        {
            notes.SetAttributeValue(epub + "type", "endnotes");
            notes.SetAttributeValue("role", "doc-endnotes");
        }

        foreach (var mark in body.Descendants(xhtml + "sup").Elements(xhtml + "a"))
        {
            mark.SetAttributeValue(epub + "type", "noteref");
            mark.SetAttributeValue("role", "doc-noteref");
        }

        foreach (var back in body.Descendants(xhtml + "a").Where(element => (string?)element.Attribute("class") == "back")) back.SetAttributeValue("role", "doc-backlink");

        // HTML knows what svg means; XML wants to be told.
        XNamespace svg = "http://www.w3.org/2000/svg";
        foreach (var drawing in body.Descendants(xhtml + "svg").ToList())
        {
            foreach (var element in drawing.DescendantsAndSelf()) element.Name = svg + element.Name.LocalName;
        }

        // Attributes that HTML knows and that a book has no use for.
        foreach (var picture in body.Descendants(xhtml + "img"))
        {
            picture.SetAttributeValue("loading", null);
            picture.SetAttributeValue("decoding", null);
        }

        foreach (var element in body.DescendantsAndSelf().Where(element => element.Attribute("lang") is not null)) element.SetAttributeValue(XNamespace.Xml + "lang", element.Attribute("lang")!.Value);
        return """<?xml version="1.0" encoding="UTF-8"?>""" + "\n<!DOCTYPE html>\n" + root.ToString(SaveOptions.DisableFormatting) + "\n";
    }

    /// <summary><c>&lt;br&gt;&lt;input disabled&gt;</c> becomes <c>&lt;br /&gt;&lt;input disabled="disabled" /&gt;</c>.</summary>
    public static string Of(string html) => Tag.Replace(html, tag =>
    {
        var name = tag.Groups["name"].Value;
        var xml = new StringBuilder("<").Append(name);
        foreach (Capture attribute in tag.Groups["attribute"].Captures)
        {
            var text = attribute.Value.Trim();
            xml.Append(' ').Append(text.Contains('=', StringComparison.Ordinal) ? text : $"{text}=\"{text}\"");
        }

        return xml.Append(tag.Groups["closed"].Length > 0 || Void.Contains(name) ? " />" : ">").ToString();
    });

    // A start tag with its attributes. A quoted value may hold anything but a quote, ">" among it.
    [GeneratedRegex("""<(?<name>[a-zA-Z][\w:-]*)(?<attribute>\s+[\w:-]+(?:="[^"]*")?)*\s*(?<closed>/?)>""")]
    private static partial Regex Tag { get; }
}
