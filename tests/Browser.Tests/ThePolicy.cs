using Microsoft.Playwright;

namespace Sharewell.Browser.Tests;

/// <summary>
/// What pages may load, as a browser holds them to it: by the header of <c>_headers</c> over http, and by the meta element from the disk. A tab tells
/// what its pages wrote to the console, and a browser writes there whatever it refuses.
/// </summary>
[Collection(HubTests.Name)]
public sealed class ThePolicy(RealHub hub)
{
    private const string Header = "default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'; frame-ancestors 'none'";

    // What the attempts below break, each its own.
    private static readonly string[] Directives =
    [
        "base-uri", "connect-src", "frame-src", "img-src", "media-src", "object-src", "script-src", "script-src-attr", "script-src-elem", "style-src-attr", "style-src-elem",
    ];

    public static TheoryData<bool> Lives => [true, false];

    [Theory]
    [MemberData(nameof(Lives))]
    public async Task Lets_pages_of_every_kind_be_as_they_are(bool overHttp)
    {
        using var host = overHttp ? new LoopbackHost(hub.Built) : null;
        await using var tab = await hub.OpenAsync(hub.Built, host);
        foreach (var kind in PageKinds.All)
        {
            await tab.GoAsync(hub.Address(kind));
            (await tab.Page.EvaluateAsync<string>("getComputedStyle(document.body).marginTop")).ShouldBe("0px", "the style sheet holds");
        }

        await tab.GoAsync("search.html?q=peer+challenge");
        await tab.Page.Locator(".search-result").First.WaitForAsync();
    }

    [Theory]
    [MemberData(nameof(Lives))]
    public async Task Stops_whatever_else_a_page_could_load_or_run(bool overHttp)
    {
        using var host = overHttp ? new LoopbackHost(hub.Built) : null;
        await using var context = await hub.ContextAsync(new BrowserNewContextOptions());
        var page = await context.NewPageAsync();
        await page.GotoAsync(overHttp ? new Uri(host!.Root, "about.html").AbsoluteUri : hub.Built.OnDisk("about.html"));

        var stopped = await page.EvaluateAsync<string[]>(
            """
            async wanted => {
              const stopped = [];
              document.addEventListener('securitypolicyviolation', event => stopped.push(event.effectiveDirective));
              const add = (name, attributes, text) => {
                const element = document.createElement(name);
                for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
                if (text) element.textContent = text;
                document.body.append(element);
              };
              add('script', {}, 'window.ran = true');
              add('p', { onclick: 'window.ran = true' });
              add('p', { style: 'color: red' });
              add('style', {}, 'p { color: red }');
              add('script', { src: 'https://elsewhere.example/a.js' });
              add('link', { rel: 'stylesheet', href: 'https://elsewhere.example/a.css' });
              add('img', { src: 'https://elsewhere.example/a.png' });
              add('iframe', { src: 'https://elsewhere.example/' });
              add('object', { data: 'https://elsewhere.example/a.html', type: 'text/html' });
              add('video', { src: 'https://elsewhere.example/a.mp4' });
              add('base', { href: 'https://elsewhere.example/' });
              setTimeout('window.ran = true');
              await fetch('https://elsewhere.example/').catch(() => {});
              for (let tenth = 0; tenth < 300 && new Set(stopped).size < wanted; tenth++) await new Promise(resolve => setTimeout(resolve, 100));
              if (window.ran) stopped.push('a script ran');
              return stopped.sort();
            }
            """,
            Directives.Length);

        stopped.Distinct().ShouldBe(Directives);
    }

    [Fact]
    public async Task Is_a_header_of_every_answer_and_keeps_pages_out_of_frames()
    {
        using var host = new LoopbackHost(hub.Built);
        await using var context = await hub.ContextAsync(new BrowserNewContextOptions());
        var page = await context.NewPageAsync();

        foreach (var address in (string[])["", "case-studies/", "no-such-page.html", "feed.xml", hub.Address("guides/*.html")])
        {
            var answer = (await page.Context.APIRequest.GetAsync(new Uri(host.Root, address).AbsoluteUri)).Headers;
            answer["content-security-policy"].ShouldBe(Header, address);
            answer["x-content-type-options"].ShouldBe("nosniff", address);
            answer["referrer-policy"].ShouldBe("strict-origin-when-cross-origin", address);
        }

        var refused = new TaskCompletionSource<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error") refused.TrySetResult(message.Text);
        };
        await page.SetContentAsync($"<iframe src=\"{host.Root}\"></iframe>");
        (await refused.Task.WaitAsync(TimeSpan.FromMinutes(1))).ShouldContain("frame-ancestors 'none'");
    }
}
