// Every screen inside the frame; the one that is asked for is shown.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Screens
import Exhibition.ViewModels

Item {
    id: root

    required property string screen
    required property bool visiting
    required property string moreText
    required property bool backwards
    required property HomeViewModel home
    required property AgendaViewModel agenda
    required property SessionViewModel session
    required property ForumsViewModel forums
    required property ForumViewModel forum
    required property AwardsViewModel awards
    required property AwardViewModel award
    required property GovernanceViewModel governance
    required property InitiativeViewModel initiative
    required property AboutViewModel about

    clip: true

    PageSlot {
        anchors.fill: parent
        shown: root.screen === "home"
        visiting: root.visiting
        backwards: root.backwards

        HomeScreen {
            vm: root.home
            moreText: root.moreText
        }
    }

    PageSlot {
        anchors.fill: parent
        shown: root.screen === "agenda"
        visiting: root.visiting
        backwards: root.backwards

        AgendaScreen {
            vm: root.agenda
            moreText: root.moreText
        }
    }

    PageSlot {
        anchors.fill: parent
        shown: root.screen === "session"
        visiting: root.visiting
        backwards: root.backwards

        SessionScreen {
            vm: root.session
            moreText: root.moreText
        }
    }

    PageSlot {
        anchors.fill: parent
        shown: root.screen === "forums"
        visiting: root.visiting
        backwards: root.backwards

        ForumsScreen {
            vm: root.forums
            moreText: root.moreText
        }
    }

    PageSlot {
        anchors.fill: parent
        shown: root.screen === "forum"
        visiting: root.visiting
        backwards: root.backwards

        ForumScreen {
            vm: root.forum
            moreText: root.moreText
        }
    }

    PageSlot {
        anchors.fill: parent
        shown: root.screen === "awards"
        visiting: root.visiting
        backwards: root.backwards

        AwardsScreen {
            vm: root.awards
            moreText: root.moreText
        }
    }

    PageSlot {
        anchors.fill: parent
        shown: root.screen === "award"
        visiting: root.visiting
        backwards: root.backwards

        AwardScreen {
            vm: root.award
            moreText: root.moreText
        }
    }

    PageSlot {
        anchors.fill: parent
        shown: root.screen === "governance"
        visiting: root.visiting
        backwards: root.backwards

        GovernanceScreen {
            vm: root.governance
            moreText: root.moreText
        }
    }

    PageSlot {
        anchors.fill: parent
        shown: root.screen === "initiative"
        visiting: root.visiting
        backwards: root.backwards

        InitiativeScreen {
            vm: root.initiative
            moreText: root.moreText
        }
    }

    PageSlot {
        anchors.fill: parent
        shown: root.screen === "about"
        visiting: root.visiting
        backwards: root.backwards

        AboutScreen {
            vm: root.about
            moreText: root.moreText
        }
    }
}
