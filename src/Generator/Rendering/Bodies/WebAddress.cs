using System.Buffers;
using System.Globalization;
using System.Text;

namespace Sharewell.Rendering;

/// <summary>The last gate before an address of content is written: whatever earlier stages let through, only these schemes come out.</summary>
internal static class WebAddress
{
    private static readonly SearchValues<char> Unsafe = SearchValues.Create(" \"<>\\^`{|}");

    private static readonly string[] Schemes = ["https:", "http:", "mailto:"];

    /// <summary>
    /// True for <c>https:</c>, <c>http:</c> and <c>mailto:</c> with something after them and no control character or white space in them.
    /// False for <c>javascript:alert(1)</c>, <c>//host</c>, <c>java\nscript:</c> and anything relative.
    /// </summary>
    public static bool IsAllowed(string address)
    {
        foreach (var letter in address)
        {
            if (char.IsControl(letter) || char.IsWhiteSpace(letter)) return false;
        }

        return Array.Exists(Schemes, scheme => address.Length > scheme.Length && address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>
    /// The address with what may not stand in one written as percent signs and digits (RFC 3986, section 2): <c>?q=a\b</c> becomes
    /// <c>?q=a%5Cb</c>. Browsers take a backslash for a slash, each at other places.
    /// </summary>
    public static string Escaped(string address)
    {
        if (!address.AsSpan().ContainsAny(Unsafe)) return address;
        var escaped = new StringBuilder(address.Length + 16);
        foreach (var letter in address)
        {
            if (Unsafe.Contains(letter)) escaped.Append('%').Append(((int)letter).ToString("X2", CultureInfo.InvariantCulture));
            else escaped.Append(letter);
        }

        return escaped.ToString();
    }
}
