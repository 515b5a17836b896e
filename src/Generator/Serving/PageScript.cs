using System.Text;

namespace Sharewell.Serving;

/// <summary>Adds the preview's script to a page on its way to the browser. The page itself stays what a build would write.</summary>
internal static class PageScript
{
    /// <summary>The page with the script at the end of its head.</summary>
    /// <param name="page">HTML.</param>
    /// <param name="address">The page's address, for the script to ask after it.</param>
    /// <param name="version">What the browser will have.</param>
    /// <param name="token">Opens the socket. It stands in pages, which no page of another site can read.</param>
    public static byte[] AddTo(ReadOnlySpan<byte> page, string address, string version, string token)
    {
        var script = Encoding.UTF8.GetBytes($"<script src=\"{PreviewAddresses.Script}\" data-page=\"{address}\" data-version=\"{version}\" data-token=\"{token}\" defer></script>\n");
        var at = page.IndexOf("</head>"u8);
        if (at < 0) return page.ToArray();
        var bytes = new byte[page.Length + script.Length];
        page[..at].CopyTo(bytes);
        script.CopyTo(bytes.AsSpan(at));
        page[at..].CopyTo(bytes.AsSpan(at + script.Length));
        return bytes;
    }
}
