using System.Globalization;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>Names and dates as both feed formats write them.</summary>
internal static class FeedIds
{
    /// <summary>The name of a page. Its year is the one in which it appeared.</summary>
    public static string Of(Site site, PageEntry page) => TagUri.Of(site.Settings.BaseUrl!, page.Facts.Published.Year, page.Ref.ToString());

    /// <summary>The name of a feed. Its year is the one in which the hub's first page appeared: terms and councils have no date of their own.</summary>
    public static string Of(Site site, Feed feed) => TagUri.Of(site.Settings.BaseUrl!, site.Pages.Min(page => page.Facts.Published.Year), feed.Name);

    /// <summary>A day as a moment: its first one, in UTC (RFC 3339).</summary>
    public static string Moment(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";

    /// <summary>What a reader may do with a page, as one line: the licence's name, its SPDX id, and whom to credit.</summary>
    public static string Rights(Licence licence, string attribution) =>
        attribution.Length == 0 ? $"{licence.Name} ({licence.Id})" : $"{licence.Name} ({licence.Id}). Credit: {attribution}";
}
