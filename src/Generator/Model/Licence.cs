using System.Collections.Immutable;

namespace Sharewell.Model;

/// <summary>A licence under which a page may be used.</summary>
/// <param name="Id">Its SPDX identifier (spdx.org/licenses), such as <c>CC-BY-4.0</c>.</param>
/// <param name="Name">As people write it.</param>
/// <param name="Url">Its text; null where there is none.</param>
/// <param name="Strictness">A collection takes the licence of the strictest page in it: the highest number.</param>
/// <param name="MixesWithOthers">False where a collection may not hold it beside pages under any other licence.</param>
public sealed record Licence(string Id, string Name, string? Url, int Strictness, bool MixesWithOthers)
{
    /// <summary>The licences every hub knows, least strict first. site.yml may add more.</summary>
    public static ImmutableArray<Licence> BuiltIn { get; } =
    [
        new("OGL-UK-3.0", "Open Government Licence 3.0", "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/", 10, true),
        new("CC-BY-4.0", "Creative Commons Attribution 4.0 International", "https://creativecommons.org/licenses/by/4.0/", 20, true),
        new("CC-BY-NC-SA-3.0", "Creative Commons Attribution-NonCommercial-ShareAlike 3.0 Unported", "https://creativecommons.org/licenses/by-nc-sa/3.0/", 30, true),
        new("LicenseRef-All-Rights-Reserved", "All rights reserved", null, 100, false),
    ];
}
