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
    public static ReadOnlyMemory<byte> Render(PageView view)
    {
        // A new renderer a page: a shared one keeps every component that it ever made.
        using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        using var text = new StringWriter(new StringBuilder(16 * 1024)) { NewLine = "\n" };
        text.Write("<!DOCTYPE html>\n");
        // Components do nothing that waits, so the task has ended when it is returned.
        renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(HubPage.View)] = view });
            (await renderer.RenderComponentAsync<HubPage>(parameters)).WriteHtmlTo(text);
        }).GetAwaiter().GetResult();
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
