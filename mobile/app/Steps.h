// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QTimer>
#include <chrono>
#include <coroutine>
#include <exception>
#include <functional>
#include <memory>
#include <utility>

// A walk through the running app in order, without an event loop inside an event loop: a coroutine that hands control
// back to Qt wherever it waits. The story and the self-test are written with it.
namespace aanzet {

struct Steps {
    struct promise_type {
        Steps get_return_object() { return Steps(std::coroutine_handle<promise_type>::from_promise(*this)); }
        std::suspend_never initial_suspend() noexcept { return {}; }
        auto final_suspend() noexcept
        {
            struct Back {
                bool await_ready() noexcept { return false; }
                std::coroutine_handle<> await_suspend(std::coroutine_handle<promise_type> self) noexcept
                {
                    const auto waiting = self.promise().waiting;
                    return waiting ? waiting : std::noop_coroutine();
                }
                void await_resume() noexcept {}
            };
            return Back{};
        }
        void return_void() {}
        void unhandled_exception() { std::terminate(); }
        std::coroutine_handle<> waiting;
    };

    explicit Steps(std::coroutine_handle<promise_type> h) : handle(h) {}
    Steps(Steps&& o) noexcept : handle(std::exchange(o.handle, {})) {}
    Steps& operator=(Steps&&) = delete;
    // One that is still under way is left to end by itself: the program that runs it ends with it.
    ~Steps() { if (handle && handle.done()) handle.destroy(); }

    bool await_ready() const { return handle.done(); }
    void await_suspend(std::coroutine_handle<> h) { handle.promise().waiting = h; }
    void await_resume() const {}

    std::coroutine_handle<promise_type> handle;
};

// co_await Pause{30ms}
struct Pause {
    std::chrono::milliseconds time;
    bool await_ready() const { return false; }
    void await_suspend(std::coroutine_handle<> h) const { QTimer::singleShot(time, [h] { h.resume(); }); }
    void await_resume() const {}
};

// co_await Until(condition, 10s): true once it holds, false when the time is over. With a constructor: GCC 12 destroys an
// aggregate that is awaited twice.
class Until
{
public:
    explicit Until(std::function<bool()> condition, std::chrono::milliseconds longest = std::chrono::seconds(20))
        : holds(std::move(condition)), most(longest) {}
    bool await_ready() { return result = holds(); }
    void await_suspend(std::coroutine_handle<> h)
    {
        auto* timer = new QTimer;
        auto left = std::make_shared<std::chrono::milliseconds>(most);
        QObject::connect(timer, &QTimer::timeout, timer, [this, h, timer, left] {
            *left -= std::chrono::milliseconds(10);
            result = holds();
            if (!result && left->count() > 0) return;
            timer->stop();
            timer->deleteLater();
            h.resume();
        });
        timer->start(10);
    }
    bool await_resume() const { return result; }

private:
    std::function<bool()> holds;
    std::chrono::milliseconds most;
    bool result = false;
};

} // namespace aanzet
