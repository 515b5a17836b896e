using System.Globalization;
using System.Text;
using System.Xml;
using Sharewell.Model;

namespace Sharewell.Packaging;

/// <summary>Puts the pages of a book into an EPUB 3.3 container (w3.org/TR/epub-33, "Open Container Format" and "Package document").</summary>
public static class EpubWriter
{
    private const string Folder = "EPUB/";
    private const string Opf = "http://www.idpf.org/2007/opf";
    private const string Dc = "http://purl.org/dc/elements/1.1/";
    private const string XhtmlSpace = "http://www.w3.org/1999/xhtml";
    private const string Ops = "http://www.idpf.org/2007/ops";

    /// <summary>The bytes of the book.</summary>
    public static byte[] Write(Book book) => ArchiveWriter.Write(
        [
            ArchiveFile.Of("META-INF/container.xml", Xml(Container)),
            ArchiveFile.Of(Folder + "package.opf", Xml(xml => Package(xml, book))),
            ArchiveFile.Of(Folder + "nav.xhtml", Xml(xml => Navigation(xml, book))),
            .. book.Pages.Select(page => ArchiveFile.Of(Folder + page.FileName, page.Xhtml)),
            .. book.Resources.Select(resource => ArchiveFile.Of(Folder + resource.Path, resource.Read())),
        ],
        first: ArchiveFile.Of("mimetype", "application/epub+zip"));

    private static void Container(XmlWriter xml)
    {
        xml.WriteStartElement("container", "urn:oasis:names:tc:opendocument:xmlns:container");
        xml.WriteAttributeString("version", "1.0");
        xml.WriteStartElement("rootfiles");
        xml.WriteStartElement("rootfile");
        xml.WriteAttributeString("full-path", Folder + "package.opf");
        xml.WriteAttributeString("media-type", "application/oebps-package+xml");
    }

    private static void Package(XmlWriter xml, Book book)
    {
        xml.WriteStartElement("package", Opf);
        xml.WriteAttributeString("version", "3.0");
        xml.WriteAttributeString("unique-identifier", "id");
        xml.WriteAttributeString("xml", "lang", null, book.Language);
        xml.WriteStartElement("metadata");
        xml.WriteAttributeString("xmlns", "dc", null, Dc);
        Metadata(xml, book);
        xml.WriteEndElement();
        xml.WriteStartElement("manifest");
        Item(xml, "nav", "nav.xhtml", "application/xhtml+xml", "nav");
        foreach (var page in book.Pages) Item(xml, Id(page.FileName), page.FileName, "application/xhtml+xml", page.Xhtml.Contains("<svg", StringComparison.Ordinal) ? "svg" : null);
        foreach (var resource in book.Resources) Item(xml, Id(resource.Path), resource.Path, resource.MediaType, resource.IsCover ? "cover-image" : null);
        xml.WriteEndElement();
        xml.WriteStartElement("spine");
        foreach (var page in book.Pages)
        {
            Reference(xml, Id(page.FileName));
            // The table of contents is read after the title page, as in a printed book.
            if (page.Role == "titlepage") Reference(xml, "nav");
        }
    }

    private static void Metadata(XmlWriter xml, Book book)
    {
        var date = book.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        xml.WriteStartElement("identifier", Dc);
        xml.WriteAttributeString("id", "id");
        xml.WriteString(book.Identifier);
        xml.WriteEndElement();
        foreach (var (name, value) in new[]
        {
            ("title", book.Title), ("language", book.Language), ("creator", book.Creator), ("publisher", book.Publisher), ("date", date), ("description", book.Summary),
            ("rights", book.LicenceUrl is null ? book.Rights : $"{book.Rights} <{book.LicenceUrl}>"),
        })
        {
            xml.WriteElementString(name, Dc, value);
        }

        // The edition's date, so that the same edition is the same book whenever it is made.
        Meta(xml, "dcterms:modified", date + "T00:00:00Z");
        Meta(xml, "schema:version", book.Edition);
        var pictures = book.Resources.Any(resource => resource.MediaType.StartsWith("image/", StringComparison.Ordinal) && !resource.IsCover);
        Meta(xml, "schema:accessMode", "textual");
        if (pictures) Meta(xml, "schema:accessMode", "visual");
        Meta(xml, "schema:accessModeSufficient", "textual");
        foreach (var feature in new[] { "alternativeText", "readingOrder", "structuralNavigation", "tableOfContents" }) Meta(xml, "schema:accessibilityFeature", feature);
        Meta(xml, "schema:accessibilityHazard", "none");
        Meta(xml, "schema:accessibilitySummary", book.AccessibilitySummary);
    }

    private static void Navigation(XmlWriter xml, Book book)
    {
        xml.WriteDocType("html", null, null, null);
        xml.WriteStartElement("html", XhtmlSpace);
        xml.WriteAttributeString("xmlns", "epub", null, Ops);
        xml.WriteAttributeString("lang", book.Language);
        xml.WriteAttributeString("xml", "lang", null, book.Language);
        xml.WriteStartElement("head");
        xml.WriteElementString("title", book.ContentsTitle);
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", "stylesheet");
        xml.WriteAttributeString("type", "text/css");
        xml.WriteAttributeString("href", "book.css");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("body");
        xml.WriteAttributeString("class", "book");
        Contents(xml, book);
        Landmarks(xml, book);
    }

    private static void Contents(XmlWriter xml, Book book)
    {
        StartNavigation(xml, "toc", book.ContentsTitle, hidden: false);
        xml.WriteAttributeString("class", "contents");
        xml.WriteElementString("h1", book.ContentsTitle);
        xml.WriteStartElement("ol");
        var pages = book.Pages.RemoveAll(page => page.Depth == 0);
        for (var i = 0; i < pages.Length; i++)
        {
            xml.WriteStartElement("li");
            Link(xml, pages[i].FileName, pages[i].Title);
            if (i + 1 < pages.Length && pages[i + 1].Depth > 1)
            {
                xml.WriteStartElement("ol");
                for (; i + 1 < pages.Length && pages[i + 1].Depth > 1; i++)
                {
                    xml.WriteStartElement("li");
                    Link(xml, pages[i + 1].FileName, pages[i + 1].Title);
                    xml.WriteEndElement();
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Landmarks(XmlWriter xml, Book book)
    {
        StartNavigation(xml, "landmarks", book.LandmarksTitle, hidden: true);
        xml.WriteElementString("h2", book.LandmarksTitle);
        xml.WriteStartElement("ol");
        Landmark("cover", "cover");
        Landmark("titlepage", "titlepage");
        xml.WriteStartElement("li");
        Link(xml, "nav.xhtml", book.ContentsTitle, "toc");
        xml.WriteEndElement();
        Landmark("bodymatter", "introduction");
        Landmark("glossary", "glossary");
        Landmark("backmatter", "backmatter");
        xml.WriteEndElement();
        xml.WriteEndElement();

        void Landmark(string type, string role)
        {
            if (book.Pages.FirstOrDefault(page => page.Role == role) is not { } page) return;
            xml.WriteStartElement("li");
            Link(xml, page.FileName, page.Title, type);
            xml.WriteEndElement();
        }
    }

    private static void StartNavigation(XmlWriter xml, string type, string label, bool hidden)
    {
        xml.WriteStartElement("nav");
        xml.WriteAttributeString("type", Ops, type);
        xml.WriteAttributeString("id", type);
        xml.WriteAttributeString("aria-label", label);
        if (type == "toc") xml.WriteAttributeString("role", "doc-toc");
        if (hidden) xml.WriteAttributeString("hidden", "hidden");
    }

    private static void Link(XmlWriter xml, string href, string text, string? type = null)
    {
        xml.WriteStartElement("a");
        if (type is not null) xml.WriteAttributeString("type", Ops, type);
        xml.WriteAttributeString("href", href);
        xml.WriteString(text);
        xml.WriteEndElement();
    }

    private static void Meta(XmlWriter xml, string property, string value)
    {
        xml.WriteStartElement("meta");
        xml.WriteAttributeString("property", property);
        xml.WriteString(value);
        xml.WriteEndElement();
    }

    private static void Item(XmlWriter xml, string id, string href, string mediaType, string? properties)
    {
        xml.WriteStartElement("item");
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("href", href);
        xml.WriteAttributeString("media-type", mediaType);
        if (properties is not null) xml.WriteAttributeString("properties", properties);
        xml.WriteEndElement();
    }

    private static void Reference(XmlWriter xml, string id)
    {
        xml.WriteStartElement("itemref");
        xml.WriteAttributeString("idref", id);
        xml.WriteEndElement();
    }

    // An XML name: a path has "/" and may begin with a digit.
    private static string Id(string path) => "f-" + path.Replace('/', '-');

    private static byte[] Xml(Action<XmlWriter> write)
    {
        using var output = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" };
        using (var xml = XmlWriter.Create(output, settings)) write(xml);
        return output.ToArray();
    }
}
