using Microsoft.AspNetCore.Components;

namespace Simulatie.Classroom.Live;

/// <summary>A component that follows the class: it draws the newest view, and no more than ten times a second however fast the class moves.</summary>
public abstract class LiveComponent : ComponentBase, IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(95);

    private long _lastDrawn;
    private int _awake;
    private bool _gone;

    [Inject]
    public required ClassSession Session { get; init; }

    /// <summary>What is on the page now.</summary>
    protected ClassView View { get; private set; } = null!;

    public virtual void Dispose()
    {
        _gone = true;
        Session.Changed -= Wake;
        GC.SuppressFinalize(this);
    }

    protected override void OnInitialized()
    {
        View = Session.Now;
        Session.Changed += Wake;
    }

    private void Wake()
    {
        if (Interlocked.Exchange(ref _awake, 1) == 0)
            _ = DrawSoon();
    }

    private async Task DrawSoon()
    {
        var wait = Pause - TimeProvider.System.GetElapsedTime(_lastDrawn);
        if (wait > TimeSpan.Zero)
            await Task.Delay(wait).ConfigureAwait(false);
        _lastDrawn = TimeProvider.System.GetTimestamp();
        Interlocked.Exchange(ref _awake, 0);
        try
        {
            await InvokeAsync(Draw).ConfigureAwait(false);
        }
        catch (ObjectDisposedException)
        {
            // The page was closed in between.
        }
    }

    private void Draw()
    {
        if (_gone)
            return;
        View = Session.Now;
        StateHasChanged();
    }
}
