namespace Sharewell.Bench.Corpus;

/// <summary>Made-up councils.</summary>
internal static class Place
{
    private static readonly string[] Beginnings = ("Ash Brad Cald Den East Fair Glen Hart Kings Lang Maple Nor Oak Pen Quin Rad Shel Thorn Up Wal West Yar Mid Sout Hal Bex "
        + "Cor Dun Els Farn").Split(' ');

    private static readonly string[] Ends = "bridge ford ham ton wick field bury ley stead worth mouth combe dale hurst minster gate shire well stoke borough".Split(' ');

    private static readonly (string Kind, string Name)[] Kinds =
    [
        ("district", "District Council"), ("district", "Borough Council"), ("county", "County Council"), ("unitary", "Council"),
        ("metropolitan-district", "Metropolitan Borough Council"), ("london-borough", "London Borough Council"),
    ];

    /// <summary>So many councils, no name twice.</summary>
    public static List<Council> Make(Chance chance, int count, IReadOnlyList<string> regions)
    {
        var (all, names) = (new List<Council>(count), new HashSet<string>(StringComparer.Ordinal));
        while (all.Count < count)
        {
            var name = chance.Pick(Beginnings) + chance.Pick(Ends);
            if (!names.Add(name))
            {
                name = chance.Pick(["Great ", "Little ", "Upper ", "Lower ", "New ", "Old "]) + name;
                if (!names.Add(name)) name += $" and {chance.Pick(Beginnings)}{chance.Pick(Ends)}";
                if (!names.Add(name) && !name.Contains(" and ", StringComparison.Ordinal)) continue;
            }

            var (kind, end) = chance.Pick(Kinds);
            all.Add(new Council(name.ToLowerInvariant().Replace(' ', '-'), name, $"{name} {end}", kind, chance.Pick(regions)));
        }

        return [.. all.DistinctBy(council => council.Id)];
    }
}

/// <summary>A council.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What people call it.</param>
/// <param name="OfficialName">Its name in law.</param>
/// <param name="Type">Its type as the content model names it.</param>
/// <param name="Region">The id of its region.</param>
internal sealed record Council(string Id, string Name, string OfficialName, string Type, string Region);
