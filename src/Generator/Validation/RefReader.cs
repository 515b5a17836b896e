using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Validation;

/// <summary>Reads the name of another thing: a bare id where a field has one kind of target, <c>folder/id</c> where it has several.</summary>
internal static class RefReader
{
    private const string FileEnding = ".md";

    /// <summary>The ref, which is also noted in the scope; null when its form is wrong.</summary>
    public static object? Read(RefType rule, string field, string text, SourceSpan at, ReadScope scope)
    {
        if (rule.BuiltIn is not null && text == rule.BuiltIn) return new TypedRef(new ContentRef(rule.Targets[0], text), null);
        if (LastPart(text).Length == 0) return Fault(scope, RefForm.Empty(at, field));
        var hash = text.IndexOf('#');
        var (name, part) = hash < 0 ? (text, null) : (text[..hash], text[(hash + 1)..]);
        if (name.EndsWith(FileEnding, StringComparison.OrdinalIgnoreCase)) return Fault(scope, RefForm.FileNamed(at, field, text, PageOf(rule, name) + text[name.Length..]));
        if (part is not null && !rule.Parts) return Fault(scope, RefForm.NoPart(at, field, text, name));
        return (rule.Bare ? Bare(rule, field, name, at, scope) : Full(rule, field, name, at, scope)) is { } target ? Note(rule, field, target, part, at, scope) : null;
    }

    // "../toolkit/csit/index.md" is what a link in Markdown looks like; its ref is "toolkit/csit".
    private static string PageOf(RefType rule, string path)
    {
        var name = path[..^FileEnding.Length];
        while (name.StartsWith("../", StringComparison.Ordinal)) name = name[3..];
        if (name.EndsWith("/index", StringComparison.Ordinal)) name = name[..^"/index".Length];
        return rule.Bare && ContentRef.Parse(name) is { } full ? full.Id : name;
    }

    // The id of "themes/libraries".
    private static string LastPart(string name) => name[(name.LastIndexOf('/') + 1)..];

    private static TypedRef Note(RefType rule, string field, ContentRef target, string? part, SourceSpan at, ReadScope scope)
    {
        scope.References.Add(new Reference(rule.Relation, target, part, null, at, field));
        return new TypedRef(target, part);
    }

    // A toolkit section's bare id has a slash of its own: csit/phase-2.
    private static ContentRef? Bare(RefType rule, string field, string name, SourceSpan at, ReadScope scope)
    {
        var kind = rule.Targets[0];
        var slashes = name.Count(c => c == '/');
        if (slashes == (kind == ContentKind.ToolkitSection ? 1 : 0) && name.Length > 0) return new ContentRef(kind, name);
        if (ContentRef.Parse(name) is { } full)
        {
            scope.Report(full.Kind == kind ? RefForm.BareWanted(at, field, name, full.Id).Mended(at, at.Length == name.Length ? full.Id : null) : RefForm.WrongKind(at, field, name, [kind.Plural()]));
        }
        else
        {
            scope.Report(kind == ContentKind.ToolkitSection ? RefForm.SectionWanted(at, field, LastPart(name)) : RefForm.BareWanted(at, field, name, LastPart(name)));
        }

        return null;
    }

    private static ContentRef? Full(RefType rule, string field, string name, SourceSpan at, ReadScope scope)
    {
        if (ContentRef.Parse(name) is not { } target)
        {
            var id = LastPart(name);
            scope.Report(RefForm.RefWanted(at, field, name, [.. rule.Targets.Select(kind => $"{kind.Folder()}/{id}").Distinct(StringComparer.Ordinal)]));
            return null;
        }

        if (rule.Targets.Contains(target.Kind)) return target;
        scope.Report(RefForm.WrongKind(at, field, name, [.. rule.Targets.Select(kind => kind.Plural())]));
        return null;
    }

    private static object? Fault(ReadScope scope, Diagnostic diagnostic)
    {
        scope.Report(diagnostic);
        return null;
    }
}
