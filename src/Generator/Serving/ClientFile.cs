namespace Sharewell.Serving;

/// <summary>What the preview gives browsers beside the site: a script and a style sheet, which are in the program.</summary>
internal static class ClientFile
{
    private static readonly Lazy<byte[]> ScriptBytes = new(() => Read("preview.js"));
    private static readonly Lazy<byte[]> StyleBytes = new(() => Read("preview.css"));

    /// <summary>The script that pages are given.</summary>
    public static ReadOnlyMemory<byte> Script => ScriptBytes.Value;

    /// <summary>How its panel and the list of faults look.</summary>
    public static ReadOnlyMemory<byte> Style => StyleBytes.Value;

    private static byte[] Read(string name)
    {
        using var stream = typeof(ClientFile).Assembly.GetManifestResourceStream("preview/" + name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
