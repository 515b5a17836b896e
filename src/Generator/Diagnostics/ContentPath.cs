namespace Sharewell.Diagnostics;

/// <summary>
/// Where a file lies inside the input folder: segments parted by <c>/</c> on every system, never rooted, never with <c>..</c>.
/// </summary>
/// <param name="Value">Such as <c>case-studies/kent-open-data.md</c>; empty for the input folder itself.</param>
public readonly record struct ContentPath(string Value) : IComparable<ContentPath>
{
    /// <summary>The last segment: <c>kent-open-data.md</c>.</summary>
    public string FileName => Value[(Value.LastIndexOf('/') + 1)..];

    /// <summary>The file name without its last ending: <c>kent-open-data</c>.</summary>
    public string Stem => FileName.LastIndexOf('.') is var dot and > 0 ? FileName[..dot] : FileName;

    /// <summary>The last ending with its dot, as written: <c>.md</c>; empty where there is none.</summary>
    public string Extension => FileName.LastIndexOf('.') is var dot and > 0 ? FileName[dot..] : "";

    /// <summary>The folder: <c>case-studies</c>; empty at the top.</summary>
    public string Folder => Value.LastIndexOf('/') is var slash and >= 0 ? Value[..slash] : "";

    /// <summary>
    /// The path that a relative link in this file names: <c>../guides/a.md</c> from <c>case-studies/b.md</c> gives <c>guides/a.md</c>.
    /// </summary>
    /// <returns>Null when the link climbs out of the input folder.</returns>
    public ContentPath? Resolve(string relative)
    {
        var segments = new List<string>(Folder.Length == 0 ? [] : Folder.Split('/'));
        foreach (var segment in relative.Split('/'))
        {
            switch (segment)
            {
                case "" or ".":
                    break;
                case "..":
                    if (segments.Count == 0) return null;
                    segments.RemoveAt(segments.Count - 1);
                    break;
                default:
                    segments.Add(segment);
                    break;
            }
        }

        return new ContentPath(string.Join('/', segments));
    }

    /// <summary>By UTF-16 code unit, so that the order is the same on every machine.</summary>
    public int CompareTo(ContentPath other) => string.CompareOrdinal(Value, other.Value);

    public static bool operator <(ContentPath left, ContentPath right) => left.CompareTo(right) < 0;
    public static bool operator >(ContentPath left, ContentPath right) => left.CompareTo(right) > 0;
    public static bool operator <=(ContentPath left, ContentPath right) => left.CompareTo(right) <= 0;
    public static bool operator >=(ContentPath left, ContentPath right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
