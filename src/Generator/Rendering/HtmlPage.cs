using System.Buffers;
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
    private const int KeptCapacity = 256 * 1024;

    // The renderer takes its encoder from here. Its own would write each letter beyond ASCII as an entity: a dash in six bytes, and no Welsh.
    private static readonly ServiceProvider Services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();

    [ThreadStatic]
    private static StringBuilder? buffer;

    /// <summary>Renders a page as UTF-8 without a byte order mark.</summary>
    public static ReadOnlyMemory<byte> Render(PageView view) => Render<HubPage>((nameof(HubPage.View), view));

    /// <summary>Renders a component that is a whole page, as UTF-8 without a byte order mark.</summary>
    internal static ReadOnlyMemory<byte> Render<TComponent>(params ReadOnlySpan<(string Name, object? Value)> parameters)
        where TComponent : IComponent
    {
        var html = Taken().Append("<!DOCTYPE html>\n");
        Render<TComponent>(parameters, html);
        // One encoder over all chunks: a letter of two code units may lie across their border.
        var bytes = new ArrayBufferWriter<byte>(html.Length + (html.Length / 16));
        var encoder = Encoding.UTF8.GetEncoder();
        foreach (var chunk in html.GetChunks()) encoder.Convert(chunk.Span, bytes, flush: false, out _, out _);
        encoder.Convert([], bytes, flush: true, out _, out _);
        return bytes.WrittenMemory;
    }

    /// <summary>Renders a component that is a part of a page.</summary>
    internal static string Fragment<TComponent>(params ReadOnlySpan<(string Name, object? Value)> parameters)
        where TComponent : IComponent => Render<TComponent>(parameters, new StringBuilder()).ToString();

    /// <summary>Renders what stands around the content of a page.</summary>
    public static FrameMarkup Frame(FrameView view) =>
        new(new MarkupString(Fragment<Masthead>((nameof(Masthead.View), view))), new MarkupString(Fragment<SiteFooter>((nameof(SiteFooter.View), view))));

    private static StringBuilder Render<TComponent>(ReadOnlySpan<(string Name, object? Value)> parameters, StringBuilder html)
        where TComponent : IComponent
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in parameters) values.Add(name, value);
        // A new renderer a page: a shared one keeps every component that it ever made.
        using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        using var writer = new StringWriter(html) { NewLine = "\n" };
        // Components do nothing that waits, so the task has ended when it is returned.
        renderer.Dispatcher.InvokeAsync(async () =>
        {
            (await renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(values))).WriteHtmlTo(writer);
        }).GetAwaiter().GetResult();
        // The renderer closes void elements as XML does. Nowhere else can these three characters stand: texts and attributes have ">" escaped.
        return html.Replace(" />", ">");
    }

    // One buffer a thread, since a page would otherwise cost several times its length; a very long page does not keep it long.
    private static StringBuilder Taken()
    {
        if (buffer is null || buffer.Capacity > KeptCapacity) buffer = new StringBuilder(32 * 1024);
        return buffer.Clear();
    }
}
