using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>How to cite a page.</summary>
internal static class Citations
{
    /// <summary>Publisher, year, title, hub and, where it is known, the address.</summary>
    public static string Plain(PageScope scope, PageEntry page)
    {
        var settings = scope.Site.Settings;
        var year = page.Facts.LastChanged.Year;
        var text = $"{(page.Facts.Attribution.Length > 0 ? page.Facts.Attribution : settings.Publisher)} ({year}). {page.Title}. {settings.Title}.";
        return settings.BaseUrl is { } host ? $"{text} {new Uri(host, page.Address.Path)}" : text;
    }
}
