namespace Sharewell.Rendering;

/// <summary>The last gate before an address of content is written: whatever earlier stages let through, only these schemes come out.</summary>
internal static class WebAddress
{
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
}
