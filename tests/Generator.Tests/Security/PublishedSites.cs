using System.Buffers;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using AngleSharp.Html.Parser;
using Sharewell.Tests.Rendering;

namespace Sharewell.Tests.Security;

/// <summary>What is asked of every file that is published, whatever it was made from.</summary>
internal static partial class PublishedSites
{
    private static readonly SearchValues<char> Code = SearchValues.Create("`;<>=/");

    /// <summary>What is wrong with the files of a site, and with those in its zips and books: each as <c>path: fault</c>.</summary>
    public static IEnumerable<string> Faults(IEnumerable<(string Path, byte[] Bytes)> files) =>
        files.SelectMany(file => Faults(file.Path, file.Bytes).Select(fault => $"{file.Path}: {fault}"));

    /// <summary>The files of a folder.</summary>
    public static IEnumerable<(string Path, byte[] Bytes)> In(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => (Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path)));

    private static IEnumerable<string> Faults(string path, byte[] bytes)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return (name, Path.GetExtension(name)) switch
        {
            (_, ".html") => AllowedMarkup.Faults(new HtmlParser().ParseDocument(new MemoryStream(bytes))).Concat(Data(bytes)),
            (_, ".xhtml") => AllowedMarkup.Faults(new HtmlParser().ParseDocument(new MemoryStream(bytes))).Concat(Xml(bytes)),
            (_, ".zip" or ".epub") => Unpacked(bytes),
            (_, ".xml" or ".opf" or ".ncx" or ".svg") => Xml(bytes),
            (_, ".json") => Json(bytes),
            (_, ".csv") => Csv(bytes),
            (_, ".js") when path.Contains("search/", StringComparison.Ordinal) => Shard(bytes),
            (_, ".js" or ".css" or ".png" or ".jpg" or ".webp" or ".pdf" or ".txt") => [],
            ("mimetype", _) => [],
            ("_redirects", _) => Lines(bytes, RedirectLine()),
            ("_headers", _) => Lines(bytes, HeaderLine()),
            _ => ["a file that no site should have"],
        };
    }

    private static IEnumerable<string> Unpacked(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in archive.Entries)
        {
            if (entry.FullName.Contains("..", StringComparison.Ordinal) || !EntryName().IsMatch(entry.FullName)) yield return $"the name {entry.FullName}";
            using var content = new MemoryStream();
            using (var stream = entry.Open()) stream.CopyTo(content);
            foreach (var fault in Faults(entry.FullName, content.ToArray())) yield return $"{entry.FullName}: {fault}";
        }
    }

    // Structured data is JSON, and nothing in the page ends it early.
    private static IEnumerable<string> Data(byte[] bytes)
    {
        foreach (Match data in StructuredData().Matches(Encoding.UTF8.GetString(bytes)))
        {
            foreach (var fault in Json(Encoding.UTF8.GetBytes(data.Groups["json"].Value))) yield return fault;
        }
    }

    private static IEnumerable<string> Json(byte[] bytes)
    {
        string? fault = null;
        try
        {
            using var json = JsonDocument.Parse(bytes);
        }
        catch (JsonException cause)
        {
            fault = cause.Message;
        }

        if (fault is not null) yield return fault;
    }

    private static IEnumerable<string> Xml(byte[] bytes)
    {
        string? fault = null;
        var prefixes = new List<string>();
        try
        {
            // A book's navigation page names HTML's DOCTYPE, which has no entities.
            using var xml = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.ProcessingInstruction) prefixes.Add($"the instruction {xml.Name}");
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName.Equals("script", StringComparison.OrdinalIgnoreCase)) prefixes.Add("a script");
            }
        }
        catch (XmlException cause)
        {
            fault = cause.Message;
        }

        return fault is null ? prefixes : prefixes.Append(fault);
    }

    private static IEnumerable<string> Csv(byte[] bytes) => CsvReader.Read(Encoding.UTF8.GetString(bytes))
        .SelectMany(row => row.Values)
        .Where(cell => cell is [var first, ..] && "=+-@\t\r\n＝＋－＠".Contains(first) && !Number().IsMatch(cell))
        .Select(cell => $"the formula {cell}");

    // A call with literals, of strings and numbers: no template, no comment, no code.
    private static IEnumerable<string> Shard(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        if (!Call().IsMatch(text)) yield return "no call of sharewellSearch";
        var outside = StringLiteral().Replace(text, "\"\"");
        if (outside.AsSpan().ContainsAny(Code)) yield return $"code beside literals: {(outside.Length > 200 ? outside[..200] : outside)}";
        if (text.AsSpan().ContainsAny('\u2028', '\u2029')) yield return "a line separator";
    }

    private static IEnumerable<string> Lines(byte[] bytes, Regex wanted) => Encoding.UTF8.GetString(bytes).Split('\n').Where(line => line.Length > 0 && !wanted.IsMatch(line)).Select(line => $"the line {line}");

    [GeneratedRegex("<script type=\"application/ld\\+json\">(?<json>.*?)</script>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex StructuredData();

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9._/-]*$", RegexOptions.NonBacktracking)]
    private static partial Regex EntryName();

    [GeneratedRegex("^/[a-z0-9/._-]+ /[a-z0-9/._-]+ 301$", RegexOptions.NonBacktracking)]
    private static partial Regex RedirectLine();

    [GeneratedRegex("^(?:/[a-z*/]*|  [A-Za-z-]+: [A-Za-z0-9 '=;,/-]+)$", RegexOptions.NonBacktracking)]
    private static partial Regex HeaderLine();

    [GeneratedRegex("^-?[0-9]+(?:\\.[0-9]+)?$", RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    [GeneratedRegex("^sharewellSearch\\(.*\\)$", RegexOptions.NonBacktracking | RegexOptions.Singleline)]
    private static partial Regex Call();

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"", RegexOptions.NonBacktracking)]
    private static partial Regex StringLiteral();
}
