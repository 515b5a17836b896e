using System.Collections.Immutable;
using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Commands;

/// <summary>A hub that was read, and that can be checked as it would be with files changed, before anything is written.</summary>
internal sealed class TriedHub
{
    private static readonly ContentPath SettingsPath = new("site.yml");

    private readonly CommandRequest request;
    private readonly Sources sources;
    private readonly ImmutableArray<Diagnostic> readingFindings;

    private TriedHub(CommandRequest request, Sources sources, ImmutableArray<Diagnostic> readingFindings)
    {
        // With --config the settings stand elsewhere, and the site.yml of the folder is nobody's.
        var tree = request.Build.Config is null ? sources.Tree : sources.Tree with { Files = [.. sources.Tree.Files.Where(file => file.Path != SettingsPath)] };
        (this.request, this.sources, this.readingFindings) = (request, sources with { Tree = tree }, readingFindings);
        Entries = HubBuild.ReadEntries(sources.Tree, sources.Settings!, request.Build, new DiagnosticBag(), new StageClock()).Entries;
    }

    /// <summary>Everything in it, by kind and id.</summary>
    public ImmutableArray<Entry> Entries { get; }

    /// <summary>Its files, parsed.</summary>
    public DocumentTree Documents => HubBuild.Parse(Tree, Settings, new DiagnosticBag(), new StageClock());

    /// <summary>Its files.</summary>
    public SourceTree Tree => sources.Tree;

    /// <summary>What its site.yml says.</summary>
    public SiteSettings Settings => sources.Settings!;

    /// <summary>Reads it.</summary>
    /// <exception cref="UsageFaultException">There is no hub in the input folder.</exception>
    public static TriedHub Read(CommandRequest request)
    {
        var diagnostics = new DiagnosticBag();
        var read = HubBuild.ReadSources(request.Build, diagnostics, new StageClock());
        return read.Settings is null
            ? throw new UsageFaultException($"There is no site.yml in {request.InputName}. Name the hub's folder with --input.")
            : new TriedHub(request, read, diagnostics.ToSortedArray());
    }

    /// <summary>The findings of one file, if it held this text.</summary>
    public ImmutableArray<Diagnostic> Check(ContentPath path, string text) =>
        [.. CheckAll([new SourceFile(path, text)]).Where(finding => finding.Span.Path == path)];

    /// <summary>The findings of the whole hub, if these files were in it in place of those of their paths.</summary>
    /// <param name="files">Files, changed or new.</param>
    /// <param name="without">Paths of files that would not be there.</param>
    public ImmutableArray<Diagnostic> CheckAll(IEnumerable<SourceFile> files, IEnumerable<ContentPath>? without = null)
    {
        var changed = files.ToDictionary(file => file.Path);
        var gone = without?.ToHashSet() ?? [];
        var tree = Tree with
        {
            Files = [.. Tree.Files.Where(file => !changed.ContainsKey(file.Path) && !gone.Contains(file.Path)).Concat(changed.Values).OrderBy(file => file.Path)],
        };
        var diagnostics = new DiagnosticBag();
        diagnostics.Weigh(Settings.Rules);
        var settings = changed.TryGetValue(SettingsPath, out var file) ? HubBuild.ReadSettings(file, tree, request.Build, diagnostics) : Settings;
        foreach (var finding in readingFindings.Where(finding => file is null || finding.Span.Path != SettingsPath)) diagnostics.Add(finding);
        HubBuild.Check(new Sources(tree, settings), request.Build, diagnostics, new StageClock());
        return diagnostics.ToSortedArray();
    }
}
