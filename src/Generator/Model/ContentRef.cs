namespace Sharewell.Model;

/// <summary>The name of one thing in the hub: <c>case-studies/kent-open-data</c>, <c>toolkit/csit/phase-1</c>, <c>themes/peer-challenge</c>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Unique within its kind; of a toolkit section <c>toolkit/section</c>.</param>
public readonly record struct ContentRef(ContentKind Kind, string Id) : IComparable<ContentRef>
{
    /// <summary>The address of its page.</summary>
    public SiteUrl Address => SiteUrl.Of(this);

    /// <summary>Reads <c>folder/id</c>.</summary>
    /// <returns>Null when the folder is none of the hub's or the id is missing. Whether the thing exists is not looked at.</returns>
    public static ContentRef? Parse(string text)
    {
        var slash = text.IndexOf('/');
        if (slash <= 0 || slash == text.Length - 1) return null;
        var (folder, id) = (text[..slash], text[(slash + 1)..]);
        if (folder == "toolkit")
        {
            return id.Count(c => c == '/') switch
            {
                0 => new ContentRef(ContentKind.Toolkit, id),
                1 when !id.StartsWith('/') && !id.EndsWith('/') => new ContentRef(ContentKind.ToolkitSection, id),
                _ => null,
            };
        }

        if (id.Contains('/')) return null;
        foreach (var kind in Enum.GetValues<ContentKind>())
        {
            if (kind.Folder() == folder) return new ContentRef(kind, id);
        }

        return null;
    }

    /// <summary>By kind in the order of <see cref="ContentKind"/>, then by id.</summary>
    public int CompareTo(ContentRef other) =>
        Kind != other.Kind ? Kind.CompareTo(other.Kind) : string.CompareOrdinal(Id, other.Id);

    public static bool operator <(ContentRef left, ContentRef right) => left.CompareTo(right) < 0;
    public static bool operator >(ContentRef left, ContentRef right) => left.CompareTo(right) > 0;
    public static bool operator <=(ContentRef left, ContentRef right) => left.CompareTo(right) <= 0;
    public static bool operator >=(ContentRef left, ContentRef right) => left.CompareTo(right) >= 0;

    /// <summary><c>folder/id</c>, as people type it.</summary>
    public override string ToString() => $"{Kind.Folder()}/{Id}";
}
