using Sharewell.Diagnostics;
using Sharewell.Model;
using Sharewell.Tests.Packaging;
using Sharewell.Tests.Repository;
using Sharewell.Tests.Rules;

namespace Sharewell.Tests.Security;

/// <summary>Every page of every site that the tests can build is held against the theme's own list; so are feeds, data, search, packs, books and zips.</summary>
[Collection(BuiltHubTests.Name)]
public sealed class EveryBuiltSite(BuiltHub hub) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sharewell-security-").FullName;

    public static TheoryData<string> Fixtures => [.. Fixture.All("good").Select(fixture => fixture.Name)];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_hub_of_this_repository_has_nothing_that_the_theme_has_not() => PublishedSites.Faults(PublishedSites.In(hub.Site)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Nor_has_the_site_of_a_rule(string fixture)
    {
        var input = Path.Combine(folder, "input");
        new Fixture(fixture).LayOut(input);

        PublishedSites.Faults(PublishedSites.In(Build(input))).ShouldBeEmpty();
    }

    [Fact]
    public void Nor_has_the_site_of_hostile_writers()
    {
        var hostile = new HostileHub();
        var input = Path.Combine(folder, "input");
        hostile.WriteTo(input);

        PublishedSites.Faults(PublishedSites.In(Build(input))).DistinctBy(fault => fault[..Math.Min(fault.Length, 60)]).Take(30).ShouldBeEmpty();

        (hostile.Cases.Count + RefusedPayloads.Count).ShouldBeGreaterThan(2_000);
    }

    [Fact]
    public void Hostile_writers_leave_no_text_field_out()
    {
        var hostile = new HostileHub();

        // Ids of licences and of things, and a currency, which is one of a few: none of them is free text.
        string[] closed = ["licence", "ref", "currency", "id"];
        var kinds = Enum.GetValues<ContentKind>().Select(kind => (Name: kind.ToString(), Where: kind.Folder(), Schemas.Of(kind).Fields));
        foreach (var (name, where, fields) in kinds.Append(("edition", "packs/editions", EditionSchema.All)).Append(("site.yml", "site.yml", SiteSchema.All)))
        {
            var text = string.Concat(hostile.Files.Where(file => file.Key.Contains(where, StringComparison.Ordinal)).Select(file => file.Value));
            foreach (var field in TextFields(fields).Distinct().Except(closed)) text.ShouldContain($"{field}: ", customMessage: $"{name} {field}");
        }
    }

    private static IEnumerable<string> TextFields(IEnumerable<Field> fields) => fields.SelectMany(field => TextFields(field.Name, field.Type));

    private static IEnumerable<string> TextFields(string name, FieldType type) => type switch
    {
        TextType or WebAddressType => [name],
        IListType list => TextFields(name, list.Item),
        IGroupType group => TextFields(group.Fields),
        _ => [],
    };

    private string Build(string input)
    {
        var diagnostics = new DiagnosticBag();
        var options = new BuildOptions { Input = input, Output = Path.Combine(folder, "output"), Theme = RepositoryRoot.Combine("theme"), Today = BuiltHub.Today };
        var result = HubBuild.Build(options, diagnostics, new StageClock(), out _, out _);
        return result.ShouldNotBeNull(string.Join('\n', diagnostics.Lines())).SiteFolder;
    }
}
