using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Simulatie.Classroom.Hosting;

/// <summary>Keeps the keys that protect a page's state for as long as the program runs, so that nothing of a class stays on the computer.</summary>
internal sealed class KeysInMemory : IXmlRepository
{
    private readonly Lock _oneAtATime = new();
    private readonly List<XElement> _keys = [];

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        lock (_oneAtATime)
            return [.. _keys];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        lock (_oneAtATime)
            _keys.Add(element);
    }
}
