namespace Sharewell.Model;

/// <summary>
/// Names for feeds, entries and books that a change of address does not touch (RFC 4151): <c>tag:hub.example.org,2026:guides/be-a-peer</c>.
/// </summary>
public static class TagUri
{
    /// <summary>The name of a thing.</summary>
    /// <param name="baseUrl">
    /// Where the site stands. Its host is the authority. A path stands before the thing's own name, since two hubs on one host, as at
    /// <c>https://team.example.org/hub-a/</c>, may each have a <c>pages/about</c>.
    /// </param>
    /// <param name="year">A year in which the hub had that host: the one in which the thing appeared, so that the name never changes.</param>
    /// <param name="name">Of the thing within the hub, such as a ref; letters, digits, <c>-</c>, <c>.</c> and <c>/</c>.</param>
    public static string Of(Uri baseUrl, int year, string name) =>
        $"tag:{baseUrl.IdnHost.ToLowerInvariant()},{year:D4}:{baseUrl.AbsolutePath.TrimStart('/')}{name}";
}
