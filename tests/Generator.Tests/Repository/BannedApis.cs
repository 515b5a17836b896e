using System.Reflection;

namespace Sharewell.Tests.Repository;

/// <summary>
/// The list of calls whose result changes with the machine or the run. The analyser takes a name that is misspelt for one that nobody uses, and so says
/// nothing: this looks each up.
/// </summary>
public sealed class BannedApis
{
    private static readonly string[] Banned = [.. RepositoryFiles.Read("BannedSymbols.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(';')[0])];

    [Fact]
    public void Are_there_to_be_banned() => Banned.Where(id => !Exists(id)).ShouldBeEmpty();

    [Fact]
    public void Are_named_once() => Banned.ShouldBeUnique();

    [Fact]
    public void Say_each_what_to_use_instead() =>
        RepositoryFiles.Read("BannedSymbols.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(line => line.Split(';', 2).Length == 2 && line.Split(';', 2)[1].Length > 10);

    // The families of which one member is as bad as another.
    [Theory]
    [InlineData(typeof(string), "Compare")]
    [InlineData(typeof(string), "CompareTo")]
    [InlineData(typeof(string), "StartsWith")]
    [InlineData(typeof(string), "EndsWith")]
    [InlineData(typeof(string), "IndexOf")]
    [InlineData(typeof(string), "LastIndexOf")]
    [InlineData(typeof(string), "ToLower")]
    [InlineData(typeof(string), "ToUpper")]
    [InlineData(typeof(string), "Normalize")]
    [InlineData(typeof(char), "ToLower")]
    [InlineData(typeof(char), "ToUpper")]
    public void Leave_out_no_form_that_compares_or_changes_by_the_machines_culture(Type type, string name) => type
        .GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance)
        .Where(method => method.Name == name)
        // Those that are told how, and those of single characters, which compare by number.
        .Where(method => !method.GetParameters().Any(parameter => parameter.ParameterType.Name is "StringComparison" or "CultureInfo" or "CompareOptions" || (type == typeof(string) && parameter.ParameterType.Name is "Char" or "Rune")))
        .Select(IdOf).Except(Banned).ShouldBeEmpty();

    [Fact]
    public void Are_held_against_every_project()
    {
        var properties = RepositoryFiles.Read("Directory.Build.props");
        properties.ShouldContain("<PackageReference Include=\"Microsoft.CodeAnalysis.BannedApiAnalyzers\" PrivateAssets=\"all\" />");
        properties.ShouldContain("<AdditionalFiles Include=\"$(MSBuildThisFileDirectory)BannedSymbols.txt\" />");
        RepositoryFiles.In(ending: ".cs").Where(path => path.StartsWith("src/", StringComparison.Ordinal))
            .SelectMany(path => RepositoryFiles.Read(path).Split('\n').Where(line => line.Contains("RS0030", StringComparison.Ordinal)).Select(line => $"{path}: {line.Trim()}"))
            .ShouldBe(
            [
                "src/Generator/Commands/CommonOptions.cs: #pragma warning disable RS0030 // the one place where a build asks what day it is",
                "src/Generator/Commands/CommonOptions.cs: #pragma warning restore RS0030",
            ]);
    }

    private static bool Exists(string id)
    {
        var name = id[2..].Split('(')[0];
        var dot = name.LastIndexOf('.');
        var type = typeof(object).Assembly.GetType(name[..dot]);
        const BindingFlags All = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance;
        return type is not null && id[0] switch
        {
            'P' => type.GetProperty(name[(dot + 1)..], All) is not null,
            'F' => type.GetField(name[(dot + 1)..], All) is not null,
            'M' => type.GetMembers(All).OfType<MethodBase>().Any(method => IdOf(method) == id),
            _ => false,
        };
    }

    // As in documentation comments: M:System.String.Compare(System.String,System.String).
    private static string IdOf(MethodBase method)
    {
        var parameters = string.Join(',', method.GetParameters().Select(parameter => parameter.ParameterType.FullName));
        return $"M:{method.DeclaringType!.FullName}.{method.Name.Replace('.', '#')}{(parameters.Length > 0 ? $"({parameters})" : "")}";
    }
}
