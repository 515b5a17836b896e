using System.Collections.Concurrent;
using System.Security.Cryptography;
using Sharewell.Model;
using Sharewell.Rendering;

namespace Sharewell.Serving;

/// <summary>A whole site, without faults, of one moment. Its files are made when they are asked for, and are those of a build with drafts.</summary>
public sealed class Preview
{
    // What is made is kept until so much lies there; then all of it goes. A page takes milliseconds, and a browser asks for few.
    private const long KeptBytes = 64 << 20;

    // Plain dictionaries: frozen ones take longer to make than all that is looked up between two saves.
    private readonly Dictionary<string, OutputFile> files;
    private readonly Lazy<Dictionary<string, OutputFile>> search;
    private readonly ConcurrentDictionary<string, Lazy<MadeFile>> made = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, Entry>> entries;
    private long keptBytes;

    /// <summary>Takes over a site. Nothing is made yet.</summary>
    internal Preview(SiteView view, PromisedSite promised)
    {
        View = view;
        files = promised.Files.ToDictionary(file => file.Url.Path, StringComparer.Ordinal);
        search = new Lazy<Dictionary<string, OutputFile>>(() => promised.Search.Value.ToDictionary(file => file.Url.Path, StringComparer.Ordinal));
        entries = new Lazy<Dictionary<string, Entry>>(() => view.Site.Entries.Where(entry => entry is not GlossaryTerm).ToDictionary(entry => entry.Address.Path, StringComparer.Ordinal));
    }

    /// <summary>The site.</summary>
    public Site Site => View.Site;

    /// <summary>What pages ask of the site.</summary>
    internal SiteView View { get; }

    /// <summary>The addresses of all files, in no order. Asking for them makes the search index, since its files are named after what is in them.</summary>
    public IEnumerable<string> Addresses => files.Keys.Concat(search.Value.Keys);

    /// <summary>A file of the site: the very bytes that a build would write.</summary>
    /// <param name="address">From the root of the site, without a slash before it: <c>guides/a.html</c>.</param>
    /// <returns>Null when there is none. There is no way from an address to the disk: it is looked up in the list of what was planned.</returns>
    public MadeFile? Find(string address)
    {
        if (!files.TryGetValue(address, out var file) && !(IsOfSearch(address) && search.Value.TryGetValue(address, out file))) return null;
        try
        {
            return made.GetOrAdd(address, _ => new Lazy<MadeFile>(() => Make(file))).Value;
        }
        catch
        {
            // A picture that was being saved may be whole the next time.
            made.TryRemove(address, out _);
            throw;
        }
    }

    /// <summary>True where a file stands at an address, made or not; of the search index none is known before it is made.</summary>
    public bool Has(string address) => files.ContainsKey(address);

    /// <summary>The page, term or record that stands at an address; null for lists and files.</summary>
    public Entry? EntryAt(string address) => entries.Value.GetValueOrDefault(address);

    /// <summary>The addresses of drafts.</summary>
    public IEnumerable<string> Drafts => Site.Pages.Where(page => page.Facts.Status == PageStatus.Draft).Select(page => page.Address.Path);

    private static bool IsOfSearch(string address) => address.StartsWith("search/", StringComparison.Ordinal);

    private MadeFile Make(OutputFile file)
    {
        var bytes = file.Produce();
        if (Interlocked.Add(ref keptBytes, bytes.Length) > KeptBytes)
        {
            made.Clear();
            Interlocked.Exchange(ref keptBytes, 0);
        }

        return new MadeFile(bytes, Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..16]);
    }
}

/// <summary>A file of the site that was made.</summary>
/// <param name="Bytes">What is in it.</param>
/// <param name="Version">Another for other bytes.</param>
public sealed record MadeFile(ReadOnlyMemory<byte> Bytes, string Version);
