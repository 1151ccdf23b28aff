// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <memory>

namespace aanzet::membership {

// A part of a log state that most entries do not touch: snapshots of different heads share it until one changes it.
template <class T> class CopyOnWrite
{
public:
    CopyOnWrite() : m_p(std::make_shared<T>()) {}
    const T& operator*() const { return *m_p; }
    const T* operator->() const { return m_p.get(); }
    T& edit()
    {
        if (m_p.use_count() != 1) m_p = std::make_shared<T>(*m_p);
        return *m_p;
    }
    bool operator==(const CopyOnWrite& o) const { return m_p == o.m_p || *m_p == *o.m_p; }

private:
    std::shared_ptr<T> m_p;
};

} // namespace aanzet::membership
