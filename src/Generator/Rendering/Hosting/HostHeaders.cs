namespace Sharewell.Rendering;

/// <summary>
/// Writes <c>_headers</c>, which Netlify and Cloudflare Pages read (docs.netlify.com/manage/routing/headers,
/// developers.cloudflare.com/pages/configuration/headers): a path, then its headers, indented.
/// </summary>
public static class HostHeaders
{
    /// <summary>
    /// What a page may load: files of the site itself, and no more. Every page says it in a <c>meta</c> element as well, for hosts that set no
    /// headers.
    /// </summary>
    public const string ContentPolicy = "default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'";

    /// <summary>The text of the file.</summary>
    /// <remarks>
    /// <c>frame-ancestors</c> has no effect in a <c>meta</c> element (CSP level 3, section 3.3), so it stands only here. Names under
    /// <c>assets/</c> hold a hash of the content and may be kept for ever. A header must not be set by two rules: hosts join the values.
    /// </remarks>
    public static string Write() =>
        $"""
        /*
          Content-Security-Policy: {ContentPolicy}; frame-ancestors 'none'
          X-Content-Type-Options: nosniff
          Referrer-Policy: strict-origin-when-cross-origin

        /assets/*
          Cache-Control: public, max-age=31536000, immutable

        """;
}
