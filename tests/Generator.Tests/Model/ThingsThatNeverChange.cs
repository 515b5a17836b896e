using System.Reflection;
using System.Runtime.CompilerServices;
using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Tests.Model;

public class ThingsThatNeverChange
{
    // Each with its reason.
    private static readonly Type[] Changing =
    [
        typeof(DiagnosticBag), // collects the findings of a run
        typeof(StageClock), // collects the times of a run
        typeof(Memory), // keeps what a preview made from one save to the next
        typeof(Memory.Kept), // says when it was last asked for
        typeof(FieldValues), // filled field by field while a page is read, and thrown away then
    ];

    private static Type[] Types { get; } =
    [
        .. typeof(Site).Assembly.GetTypes().Where(type =>
            type.Namespace is "Sharewell.Model" or "Sharewell.Diagnostics" && !type.IsEnum && !type.IsInterface && !typeof(Exception).IsAssignableFrom(type)
            && !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !type.Name.Contains('<') && !Changing.Contains(type)),
    ];

    [Fact]
    public void There_are_such_types() => Types.Length.ShouldBeGreaterThan(60);

    [Fact]
    public void Properties_are_set_when_a_thing_is_made_and_never_again()
    {
        var setters = Types.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(property => property.SetMethod is { } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)));

        setters.Select(property => $"{property.DeclaringType!.Name}.{property.Name}").ShouldBeEmpty();
    }

    [Fact]
    public void Fields_are_read_only()
    {
        var fields = Types.SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.IsDefined(typeof(CompilerGeneratedAttribute)) && !field.Name.StartsWith('<'));

        // A primary constructor's parameters become fields that the language cannot mark; the analysers see to them.
        fields.Where(field => !field.DeclaringType!.GetConstructors().Any(constructor => constructor.GetParameters().Any(parameter => field.Name.Contains(parameter.Name!, StringComparison.Ordinal))))
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}").ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_shows_a_collection_that_can_be_changed()
    {
        var open = Types.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(property => property.PropertyType.IsArray || (property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() is var generic
                && (generic == typeof(List<>) || generic == typeof(Dictionary<,>) || generic == typeof(HashSet<>) || generic == typeof(IList<>) || generic == typeof(IDictionary<,>))));

        open.Select(property => $"{property.DeclaringType!.Name}.{property.Name}").ShouldBeEmpty();
    }
}
