using System.Collections.Immutable;
using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Commands;

/// <summary>Reads a hub to look something up in it: whatever else is wrong with it is left to <c>check</c>.</summary>
internal static class HubReading
{
    /// <summary>Everything that could be read, by kind and id.</summary>
    /// <exception cref="UsageFaultException">There is no hub in the input folder.</exception>
    public static ImmutableArray<Entry> Entries(CommandRequest request)
    {
        var diagnostics = new DiagnosticBag();
        var sources = HubBuild.ReadSources(request.Build, diagnostics, new StageClock());
        if (sources.Settings is not { } settings) throw new UsageFaultException($"There is no site.yml in {request.InputName}. Name the hub's folder with --input.");
        return HubBuild.ReadEntries(sources.Tree, settings, request.Build, diagnostics, new StageClock()).Entries;
    }
}
