using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Sharewell.Rendering.Components;

namespace Sharewell.Rendering;

/// <summary>A page as bytes: the components of the theme over its view.</summary>
public static class HtmlPage
{
    // The renderer takes its encoder from here. Its own would write each letter beyond ASCII as an entity: a dash in six bytes, and no Welsh.
    private static readonly ServiceProvider Services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();

    /// <summary>Renders a page as UTF-8 without a byte order mark.</summary>
    public static ReadOnlyMemory<byte> Render(PageView view) => Render<HubPage>((nameof(HubPage.View), view));

    /// <summary>Renders a component that is a whole page, as UTF-8 without a byte order mark.</summary>
    internal static ReadOnlyMemory<byte> Render<TComponent>(params ReadOnlySpan<(string Name, object? Value)> parameters)
        where TComponent : IComponent
    {
        using var html = Utf8TextWriter.Take();
        html.Write("<!DOCTYPE html>\n");
        Render<TComponent>(parameters, html);
        return html.ToArray();
    }

    /// <summary>Renders a component that is a part of a page.</summary>
    internal static string Fragment<TComponent>(params ReadOnlySpan<(string Name, object? Value)> parameters)
        where TComponent : IComponent
    {
        using var html = Utf8TextWriter.Take();
        Render<TComponent>(parameters, html);
        return Encoding.UTF8.GetString(html.ToArray());
    }

    /// <summary>Renders what stands around the content of a page.</summary>
    public static FrameMarkup Frame(FrameView view) =>
        new(new MarkupString(Fragment<Masthead>((nameof(Masthead.View), view))), new MarkupString(Fragment<SiteFooter>((nameof(SiteFooter.View), view))));

    private static void Render<TComponent>(ReadOnlySpan<(string Name, object? Value)> parameters, Utf8TextWriter html)
        where TComponent : IComponent
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in parameters) values.Add(name, value);
        // A new renderer a page: a shared one keeps every component that it ever made.
        using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        // Components do nothing that waits, so the task has ended when it is returned.
        renderer.Dispatcher.InvokeAsync(async () =>
        {
            (await renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(values))).WriteHtmlTo(html);
        }).GetAwaiter().GetResult();
    }
}
