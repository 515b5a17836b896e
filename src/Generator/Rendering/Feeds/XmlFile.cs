using System.Text;
using System.Xml;

namespace Sharewell.Rendering;

/// <summary>XML as files of the site have it: UTF-8 without a byte order mark, indented by two spaces, lines ending in <c>\n</c>.</summary>
internal static class XmlFile
{
    private static readonly XmlWriterSettings Layout = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    /// <summary>The bytes of a document with one root element, one newline after it.</summary>
    /// <param name="root">The root element's name.</param>
    /// <param name="ns">Its namespace, and the default one of the document.</param>
    /// <param name="content">Writes what stands in it.</param>
    public static ReadOnlyMemory<byte> Write(string root, string ns, Action<XmlWriter> content)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Layout))
        {
            xml.WriteStartElement(root, ns);
            content(xml);
            xml.WriteEndElement();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }
}
